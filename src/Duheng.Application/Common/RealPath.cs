namespace Duheng.Application.Common;

/// <summary>A path with every symbolic link in it followed, so that one file has one name.</summary>
public static class RealPath
{
    /// <summary>So many links in a row lead nowhere.</summary>
    private const int MostLinks = 40;

    /// <summary>What does not exist yet keeps its name.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var link = 0; link < MostLinks; link++)
        {
            var root = Path.GetPathRoot(full) ?? string.Empty;
            var pieces = full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
            if (FollowFirst(root, pieces) is not { } followed)
            {
                return Path.TrimEndingDirectorySeparator(full);
            }

            full = Path.GetFullPath(followed);
        }

        return full;
    }

    /// <summary>The path with its first link replaced by where it leads; null without any.</summary>
    private static string? FollowFirst(string root, string[] pieces)
    {
        var walked = root;
        for (var index = 0; index < pieces.Length; index++)
        {
            var here = Path.Combine(walked, pieces[index]);
            if (new FileInfo(here).LinkTarget is { } target)
            {
                return Path.Combine([walked, target, .. pieces[(index + 1)..]]);
            }

            walked = here;
        }

        return null;
    }
}
