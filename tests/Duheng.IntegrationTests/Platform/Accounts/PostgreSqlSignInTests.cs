using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Accounts;

public sealed class PostgreSqlSignInTests(PostgreSqlServer server) : SignInTests
{
    protected override PostgreSqlServer? Server => server;
}
