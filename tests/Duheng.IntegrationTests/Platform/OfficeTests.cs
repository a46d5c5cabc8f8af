using Duheng.Application.Demo;
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

    /// <summary>An empty one.</summary>
    protected async Task<Database> NewDatabaseAsync() =>
        Server is { } server ? await server.NewDatabaseAsync(Cancellation) : Database.InFile(folder.At("duheng.db"));

    /// <summary>A server on a copy of the demo office.</summary>
    protected virtual async Task<Office> OpenAsync(TimeProvider? time = null)
    {
        var (database, cast) = await CopyAsync();
        return await Office.OpenAsync(database, cast, time);
    }

    /// <summary>A database with the demo office in it, which nobody else has.</summary>
    protected Task<(Database Database, DemoCast Cast)> CopyAsync() => FilledOffice.CopyAsync(Server, folder.At("duheng.db"), Cancellation);

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
