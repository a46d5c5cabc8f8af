using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Projects;

public sealed class PostgreSqlRecordTests(PostgreSqlServer server) : RecordTests
{
    protected override PostgreSqlServer? Server => server;
}
