using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Registers;

public sealed class PostgreSqlRegisterPagesTests(PostgreSqlServer server) : RegisterPagesTests
{
    protected override PostgreSqlServer? Server => server;
}
