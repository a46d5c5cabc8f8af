using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Api;

public sealed class PostgreSqlPagingTests(PostgreSqlServer server) : PagingTests
{
    protected override PostgreSqlServer? Server => server;
}
