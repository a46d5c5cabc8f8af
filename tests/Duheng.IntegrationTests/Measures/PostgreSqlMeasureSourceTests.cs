using Duheng.IntegrationTests.Shared;
using Duheng.Storage;

namespace Duheng.IntegrationTests.Measures;

public sealed class PostgreSqlMeasureSourceTests(PostgreSqlServer server) : MeasureSourceTests
{
    protected override Task<Database> NewDatabaseAsync() => server.NewDatabaseAsync(TestContext.Current.CancellationToken);
}
