using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Adjustments;

public sealed class PostgreSqlAdjustmentTests(PostgreSqlServer server) : AdjustmentTests
{
    protected override PostgreSqlServer? Server => server;
}
