using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Kills;

public sealed class PostgreSqlKillTests(PostgreSqlServer server) : KillTests
{
    protected override PostgreSqlServer? Server => server;
}
