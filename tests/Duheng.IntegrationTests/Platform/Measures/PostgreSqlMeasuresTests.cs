using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Measures;

public sealed class PostgreSqlMeasuresTests(PostgreSqlServer server) : MeasuresTests
{
    protected override PostgreSqlServer? Server => server;
}
