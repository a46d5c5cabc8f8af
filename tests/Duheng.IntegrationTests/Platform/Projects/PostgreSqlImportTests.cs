using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Projects;

public sealed class PostgreSqlImportTests(PostgreSqlServer server) : ImportTests
{
    protected override PostgreSqlServer? Server => server;
}
