using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Accounts;

public sealed class PostgreSqlOwnAccountTests(PostgreSqlServer server) : OwnAccountTests
{
    protected override PostgreSqlServer? Server => server;
}
