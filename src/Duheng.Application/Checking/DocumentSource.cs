namespace Duheng.Application.Checking;

/// <summary>A document to be checked: how it is called in the results, and how it is opened.</summary>
/// <param name="Name">The path as given, with /; or the name of standard input.</param>
/// <param name="IsNamed">Whether the user named this very file; one found in a folder is skipped when it is no report.</param>
/// <param name="Open">A seekable stream, to be disposed by whoever opened it.</param>
public sealed record DocumentSource(string Name, bool IsNamed, Func<Stream> Open)
{
    /// <summary>The folder whose search found it, as it begins the name; null for a file that was named.</summary>
    public string? Folder { get; init; }
}
