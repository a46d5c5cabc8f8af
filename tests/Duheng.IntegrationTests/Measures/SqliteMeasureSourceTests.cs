using Duheng.IntegrationTests.Shared;
using Duheng.Storage;

namespace Duheng.IntegrationTests.Measures;

public sealed class SqliteMeasureSourceTests : MeasureSourceTests, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override Task<Database> NewDatabaseAsync() => Task.FromResult(Database.InFile(folder.At("duheng.db")));
}
