using Duheng.IntegrationTests.Shared;
using Duheng.Storage;

namespace Duheng.IntegrationTests.Storage;

public sealed class PostgreSqlSchemaScriptsTests(PostgreSqlServer server) : SchemaScriptsTests
{
    protected override Task<Database> NewDatabaseAsync() => server.NewDatabaseAsync(TestContext.Current.CancellationToken);
}
