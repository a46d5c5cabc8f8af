namespace Duheng.Web.Shell;

/// <summary>An address to go back to, as far as it is one of ours.</summary>
internal static class LocalPath
{
    /// <returns>The first page for anything that leads elsewhere.</returns>
    public static string Of(string? address) =>
        address is ['/', not ('/' or '\\'), ..] && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl) ? address : "/";
}
