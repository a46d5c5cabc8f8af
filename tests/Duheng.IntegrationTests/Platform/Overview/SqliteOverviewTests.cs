namespace Duheng.IntegrationTests.Platform.Overview;

public sealed class SqliteOverviewTests : OverviewTests;
