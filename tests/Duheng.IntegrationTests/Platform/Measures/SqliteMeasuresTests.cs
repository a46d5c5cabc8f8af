namespace Duheng.IntegrationTests.Platform.Measures;

public sealed class SqliteMeasuresTests : MeasuresTests;
