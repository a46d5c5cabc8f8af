using System.Buffers;
using System.Collections.Frozen;

namespace Duheng.Domain.Reports;

/// <summary>One word list of the rules (词表), read from words/NAME.yaml.</summary>
public sealed class WordList(string name, IReadOnlyList<string> words, bool isClaim)
{
    private readonly Lazy<SearchValues<string>> any = new(() => SearchValues.Create([.. words], StringComparison.Ordinal));
    private readonly Lazy<FrozenSet<string>> whole = new(() => words.ToFrozenSet(StringComparer.Ordinal));
    private readonly Lazy<IReadOnlyList<string>> longestFirst = new(() => [.. words.OrderByDescending(word => word.Length)]);

    public string Name { get; } = name;

    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>What the list means, for those who edit it.</summary>
    public string About { get; init; } = string.Empty;

    /// <summary>Whether its words are claims to be found in the prose.</summary>
    public bool IsClaim { get; } = isClaim;

    /// <summary>For cutting words out of a text: a word before its own parts.</summary>
    public IReadOnlyList<string> LongestFirst => longestFirst.Value;

    /// <summary>The first word of the list, in its order, that the text holds; null when it holds none.</summary>
    public string? FirstIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return HoldsAny(text) ? Words.First(word => text.Contains(word, StringComparison.Ordinal)) : null;
    }

    /// <summary>All words are looked for in one pass.</summary>
    public bool HoldsAny(string text) => text.AsSpan().ContainsAny(any.Value);

    /// <summary>The same list with other words.</summary>
    public WordList With(IReadOnlyList<string> others) => new(Name, others, IsClaim) { About = About };

    /// <summary>Whether the whole text is one of its words.</summary>
    public bool Has(string text) => whole.Value.Contains(text);

    /// <summary>Whether the text begins with one of its words.</summary>
    public bool OpensWithAny(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        for (var index = 0; index < Words.Count; index++)
        {
            if (text.StartsWith(Words[index], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text with every word of the list, longest first, put in place by another.</summary>
    public string Cut(string text, string replacement)
    {
        ArgumentNullException.ThrowIfNull(text);

        return HoldsAny(text)
            ? LongestFirst.Aggregate(text, (rest, word) => rest.Replace(word, replacement, StringComparison.Ordinal))
            : text;
    }
}
