using Duheng.IntegrationTests.Shared;
using Duheng.Storage;

namespace Duheng.IntegrationTests.Platform;

/// <summary>Tests of the platform, on both databases: a class derives twice, and says only where its database comes from.</summary>
public abstract class OfficeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected TemporaryFolder Folder => folder;

    /// <summary>Null for an embedded one.</summary>
    protected virtual PostgreSqlServer? Server => null;

    protected async Task<Database> NewDatabaseAsync() =>
        Server is { } server ? await server.NewDatabaseAsync(Cancellation) : Database.InFile(folder.At("duheng.db"));

    protected async Task<Office> OpenAsync() => await Office.OpenAsync(await NewDatabaseAsync());

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
