namespace Duheng.IntegrationTests.Platform.Monitorings;

public sealed class SqlitePeriodTests : PeriodTests;
