using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Api;

public sealed class PostgreSqlVersionTests(PostgreSqlServer server) : VersionTests
{
    protected override PostgreSqlServer? Server => server;
}
