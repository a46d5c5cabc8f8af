using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Overview;

public sealed class PostgreSqlOverviewTests(PostgreSqlServer server) : OverviewTests
{
    protected override PostgreSqlServer? Server => server;
}
