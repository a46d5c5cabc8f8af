using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Evaluations;

public sealed class PostgreSqlFollowTargetsTests(PostgreSqlServer server) : FollowTargetsTests
{
    protected override PostgreSqlServer? Server => server;
}
