using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Reviews;

public sealed class PostgreSqlSampleTests(PostgreSqlServer server) : SampleTests
{
    protected override PostgreSqlServer? Server => server;
}
