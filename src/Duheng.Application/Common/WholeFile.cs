namespace Duheng.Application.Common;

/// <summary>A file that takes its name only when it is whole. Until then it has a name of its own, so that two runs never meet.</summary>
public sealed class WholeFile : IDisposable
{
    private readonly string path;
    private readonly string part;
    private bool isComplete;

    private WholeFile(string path, string part, FileStream stream) => (this.path, this.part, Stream) = (path, part, stream);

    public FileStream Stream { get; }

    /// <exception cref="IOException">There is no such folder, or the path is a folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static WholeFile Create(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"“{path}”是一个文件夹。");
        }

        // In the same folder, or the file could not be renamed at one stroke; a short name, since the real one may be as long as names can be.
        var unfinished = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".", $".{Path.GetRandomFileName()}.part");
        return new WholeFile(path, unfinished, new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 65_536));
    }

    /// <summary>Gives the file its name; what bore it before gives way.</summary>
    public void Complete()
    {
        Stream.Dispose();
        File.Move(part, path, overwrite: true);
        isComplete = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!isComplete)
        {
            File.Delete(part);
        }
    }
}
