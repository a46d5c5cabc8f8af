using Duheng.Application.Checking;
using Duheng.Application.Common;

namespace Duheng.Cli.Output;

/// <summary>Where copies of inputs go: each at the path that it has in the folder that was searched. An input is never overwritten.</summary>
internal sealed class CopyFolder
{
    private static readonly StringComparison PathComparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private readonly string folder;
    private readonly string option;
    private readonly HashSet<string> inputs;
    private readonly HashSet<string> doubled;
    private readonly Dictionary<string, string> taken = new(StringComparer.FromComparison(PathComparison));

    private CopyFolder(string folder, string option, IReadOnlyList<DocumentSource> sources)
    {
        (this.folder, this.option) = (folder, option);
        inputs = sources.Select(source => RealPath.Of(FileOf(source))).ToHashSet(StringComparer.FromComparison(PathComparison));
        doubled = sources.GroupBy(Relative, StringComparer.FromComparison(PathComparison)).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.FromComparison(PathComparison));
    }

    /// <summary>Refuses at once what would overwrite an input.</summary>
    /// <param name="option">How the user named the folder: --annotate.</param>
    public static CopyFolder Open(string folder, string option, IReadOnlyList<DocumentSource> sources)
    {
        if (folder.Length == 0 || File.Exists(folder))
        {
            throw new UsageException($"{option} 应是文件夹，“{folder}”不是。", $"{option} takes a folder; \"{folder}\" is none.");
        }

        var copies = new CopyFolder(folder, option, sources);
        foreach (var source in sources)
        {
            copies.PathOf(source);
        }

        copies.taken.Clear();
        return copies;
    }

    /// <summary>Copies of a former run, in a folder inside the one that is searched, are no inputs.</summary>
    public static IReadOnlyList<DocumentSource> Without(string folder, IReadOnlyList<DocumentSource> sources)
    {
        var real = RealPath.Of(folder);
        var roots = sources.Select(source => source.Folder).OfType<string>().Distinct(StringComparer.Ordinal).Where(root => IsInside(real, RealPath.Of(root))).ToHashSet(StringComparer.Ordinal);
        return [.. sources.Where(source => source.Folder is null || !roots.Contains(source.Folder) || !IsInside(RealPath.Of(FileOf(source)), real))];
    }

    public string PathOf(DocumentSource source)
    {
        var relative = Relative(source);
        relative = doubled.Contains(relative) ? Tame(source.Name) : relative;
        var path = Path.Combine(folder, relative);
        if (inputs.Contains(RealPath.Of(path)))
        {
            throw new UsageException($"{option} 会覆盖要检查的“{path}”；请换一个文件夹，原件不会被覆盖。", $"{option} would overwrite {path}, which is to be checked: choose another folder; originals are never overwritten.");
        }

        if (!taken.TryAdd(path, source.Name))
        {
            throw new UsageException($"“{taken[path]}”和“{source.Name}”的副本会是同一个文件“{path}”；请分两次运行，各用一个文件夹。", $"The copies of {taken[path]} and {source.Name} would be the same file, {path}: run twice, with a folder for each.");
        }

        return path;
    }

    /// <summary>The file on the disk: of a member of an archive, the archive.</summary>
    private static string FileOf(DocumentSource source) =>
        source.Name.IndexOf("!/", StringComparison.Ordinal) is > 0 and var end ? source.Name[..end] : source.Name;

    private static string Relative(DocumentSource source)
    {
        var name = source.Name == "-" ? "stdin.docx" : source.Name;
        var start = source.Folder is { } root && name.StartsWith(root, StringComparison.Ordinal) ? root.Length : FileOf(source with { Name = name }).LastIndexOf('/') + 1;
        return Tame(name[start..]);
    }

    /// <summary>A path that stays inside the folder, whatever an archive calls its members.</summary>
    private static string Tame(string name) => string.Join('/', name.Replace("!/", "/", StringComparison.Ordinal)
        .Split('/', '\\').Where(piece => piece is not ("" or ".")).Select(piece => piece == ".." ? "_" : string.Concat(piece.Where(letter => letter != ':' && !char.IsControl(letter)))));

    private static bool IsInside(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, PathComparison);
}
