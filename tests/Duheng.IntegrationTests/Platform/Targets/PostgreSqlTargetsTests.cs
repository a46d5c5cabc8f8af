using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Targets;

public sealed class PostgreSqlTargetsTests(PostgreSqlServer server) : TargetsTests
{
    protected override PostgreSqlServer? Server => server;
}
