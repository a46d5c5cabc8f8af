namespace Duheng.Application.Words;

/// <summary>What an office says otherwise than a word list that ships (自定词).</summary>
public sealed record OwnWords
{
    /// <summary>Of the list.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Words that do not ship, a line each.</summary>
    public string Added { get; init; } = string.Empty;

    /// <summary>Words that ship and are not used here, a line each.</summary>
    public string Dropped { get; init; } = string.Empty;

    public long Version { get; init; }

    public static OwnWords Of(string name, IReadOnlyList<string> shipped, IReadOnlyList<string> words, long version) => new()
    {
        Name = name,
        Added = string.Join('\n', words.Except(shipped, StringComparer.Ordinal)),
        Dropped = string.Join('\n', shipped.Except(words, StringComparer.Ordinal)),
        Version = version,
    };

    /// <summary>What ships without the dropped, and the added after it; a word of the office's own that has come to ship since is there once.</summary>
    public IReadOnlyList<string> Over(IReadOnlyList<string> shipped) => [.. shipped.Except(Lines(Dropped), StringComparer.Ordinal).Union(Lines(Added), StringComparer.Ordinal)];

    internal static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
