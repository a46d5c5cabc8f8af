using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.History;

public sealed class PostgreSqlChangeLogTests(PostgreSqlServer server) : ChangeLogTests
{
    protected override PostgreSqlServer? Server => server;
}
