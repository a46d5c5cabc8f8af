using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Worklist;

public sealed class PostgreSqlWorklistTests(PostgreSqlServer server) : WorklistTests
{
    protected override PostgreSqlServer? Server => server;
}
