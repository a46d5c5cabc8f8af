using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Reviews;

public sealed class PostgreSqlSeenTests(PostgreSqlServer server) : SeenTests
{
    protected override PostgreSqlServer? Server => server;
}
