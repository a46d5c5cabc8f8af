using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Watching;

public sealed class PostgreSqlOutageRegisterTests(PostgreSqlServer server) : OutageRegisterTests
{
    protected override PostgreSqlServer? Server => server;
}
