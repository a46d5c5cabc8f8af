using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Monitorings;

public sealed class PostgreSqlMonitoringTests(PostgreSqlServer server) : MonitoringTests
{
    protected override PostgreSqlServer? Server => server;
}
