using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Monitorings;

public sealed class PostgreSqlKeptMonitoringTests(PostgreSqlServer server) : KeptMonitoringTests
{
    protected override PostgreSqlServer? Server => server;
}
