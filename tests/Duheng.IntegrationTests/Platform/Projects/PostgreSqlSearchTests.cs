using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Projects;

public sealed class PostgreSqlSearchTests(PostgreSqlServer server) : SearchTests
{
    protected override PostgreSqlServer? Server => server;
}
