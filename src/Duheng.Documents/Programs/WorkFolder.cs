namespace Duheng.Documents.Programs;

/// <summary>An empty folder for one run, readable by this account only, that goes away with it.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("duheng-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Copies a content into a file of the folder.</summary>
    public void Write(string name, Stream content)
    {
        content.Position = 0;
        using var file = File.Create(At(name));
        content.CopyTo(file);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // A program that was just ended may still hold a file; the system clears its temporary folder.
        }
    }
}
