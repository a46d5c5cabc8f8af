using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Years;

public sealed class PostgreSqlOfficeClockTests(PostgreSqlServer server) : OfficeClockTests
{
    protected override PostgreSqlServer? Server => server;
}
