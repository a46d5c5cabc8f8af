using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Administration;

public sealed class PostgreSqlAdministrationTests(PostgreSqlServer server) : AdministrationTests
{
    protected override PostgreSqlServer? Server => server;
}
