using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Registers;

public sealed class PostgreSqlRegisterFileTests(PostgreSqlServer server) : RegisterFileTests
{
    protected override PostgreSqlServer? Server => server;
}
