namespace Duheng.Application.Attachments;

/// <summary>Names of files as they are kept: one that is a name on every system.</summary>
internal static class AttachmentName
{
    private const int LongestName = 120;
    private const int LongestExtension = 10;

    /// <summary>No folders, no control characters, and its extension kept.</summary>
    public static string Safe(string name)
    {
        var bare = string.Concat(name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter) && !"<>:\"|?*".Contains(letter, StringComparison.Ordinal))).Trim(' ', '.');
        var extension = Path.GetExtension(bare);
        return bare.Length <= LongestName ? bare : extension.Length > LongestExtension ? bare[..LongestName] : string.Concat(bare.AsSpan(0, LongestName - extension.Length), extension);
    }
}
