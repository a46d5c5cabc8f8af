namespace Duheng.Application.Output.Sarif;

/// <summary>The name of a document as the URI reference that SARIF asks for, percent-encoded.</summary>
internal static class ArtifactUri
{
    /// <summary>Relative where the name is; one that is rooted or climbs out of the working folder becomes a file URI.</summary>
    public static string Of(string name)
    {
        var segments = name.Split('/');
        if (!Path.IsPathRooted(name) && !segments.Contains("..", StringComparer.Ordinal))
        {
            return Encode(segments);
        }

        var full = Path.GetFullPath(name).Replace('\\', '/');
        return "file:///" + Encode(full.TrimStart('/').Split('/')).Replace("%3A", ":", StringComparison.Ordinal);
    }

    /// <summary>The ! of <c>a.zip!/b.docx</c> may stand in a path as it is.</summary>
    private static string Encode(IEnumerable<string> segments) =>
        string.Join('/', segments.Select(Uri.EscapeDataString)).Replace("%21", "!", StringComparison.Ordinal);
}
