using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.History;

public sealed class PostgreSqlProjectHistoryTests(PostgreSqlServer server) : ProjectHistoryTests
{
    protected override PostgreSqlServer? Server => server;
}
