using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Monitorings;

public sealed class PostgreSqlPeriodTests(PostgreSqlServer server) : PeriodTests
{
    protected override PostgreSqlServer? Server => server;
}
