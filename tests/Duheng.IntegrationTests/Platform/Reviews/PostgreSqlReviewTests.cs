using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Reviews;

public sealed class PostgreSqlReviewTests(PostgreSqlServer server) : ReviewTests
{
    protected override PostgreSqlServer? Server => server;
}
