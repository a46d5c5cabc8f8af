namespace Duheng.IntegrationTests.Platform.Reviews;

public sealed class SqliteSampleTests : SampleTests;
