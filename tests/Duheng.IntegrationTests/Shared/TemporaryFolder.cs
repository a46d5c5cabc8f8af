using Microsoft.Data.Sqlite;

namespace Duheng.IntegrationTests.Shared;

/// <summary>An empty folder that goes away with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("duheng-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools(); // a pooled connection holds its file open
        Directory.Delete(Path, recursive: true);
    }
}
