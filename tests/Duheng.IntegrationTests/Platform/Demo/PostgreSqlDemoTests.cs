using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Demo;

public sealed class PostgreSqlDemoTests(PostgreSqlServer server) : DemoTests
{
    protected override PostgreSqlServer? Server => server;
}
