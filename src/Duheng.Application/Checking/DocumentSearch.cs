namespace Duheng.Application.Checking;

/// <summary>Turns the paths of a command line into documents, in ordinal order of their path.</summary>
public static class DocumentSearch
{
    private static readonly EnumerationOptions Listing = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
        RecurseSubdirectories = false,
    };

    /// <summary>A path that is no file and no folder becomes a document that cannot be opened.</summary>
    public static IReadOnlyList<DocumentSource> Find(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [Source(path, isNamed: true)])
            .DistinctBy(source => source.Name)
            .OrderBy(source => Key(source.Name), StringComparer.Ordinal),
    ];

    /// <summary>What an archive holds is named a.zip!/…; it stands where those names belong.</summary>
    public static string Key(string name) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? $"{name}!/" : name;

    private static IEnumerable<DocumentSource> InFolder(string folder)
    {
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var current))
        {
            foreach (var below in Directory.EnumerateDirectories(current, "*", Listing).Where(IsSearched))
            {
                waiting.Push(below);
            }

            foreach (var file in Directory.EnumerateFiles(current, "*", Listing).Where(IsSearched))
            {
                yield return Source(file, isNamed: false) with { Folder = NameOf(folder) };
            }
        }
    }

    /// <summary>Word's lock files (~$…) and hidden ones are never reports.</summary>
    private static bool IsSearched(string path) =>
        Path.GetFileName(path) is var name && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal);

    private static DocumentSource Source(string path, bool isNamed) => new(
        NameOf(path), isNamed, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 65_536, FileOptions.SequentialScan));

    private static string NameOf(string path)
    {
        var name = Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
        return name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
    }
}
