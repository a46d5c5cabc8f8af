using System.Collections.Concurrent;
using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>All word lists (词表), by name. They are data: a list that nobody supplied is an error, not an empty list.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, WordList> lists;
    private readonly ConcurrentDictionary<string, WordPairs> pairs = new(StringComparer.Ordinal);

    public Lexicon(IEnumerable<WordList> lists)
    {
        this.lists = lists.ToDictionary(list => list.Name, StringComparer.Ordinal);
        Claims = [.. this.lists.Values.Where(list => list.IsClaim)];
    }

    public IReadOnlyList<WordList> Claims { get; }

    public IReadOnlyList<string> this[string name] => List(name).Words;

    /// <summary>A list of pairs (甲→乙), split once.</summary>
    public WordPairs Pairs(string name) => pairs.GetOrAdd(name, static (name, lexicon) => new WordPairs(lexicon.List(name)), this);

    public WordList List(string name) => lists.TryGetValue(name, out var list)
        ? list
        : throw new ArgumentException($"No word list {name}: add words/{name}.yaml.", nameof(name));

    /// <summary>The first word of the list that the text holds, or null.</summary>
    public string? Find(string name, string? text) =>
        text is null ? null : List(name).FirstIn(text);

    public bool Holds(string name, string? text) => text is not null && List(name).HoldsAny(text);

    /// <summary>Whether the whole text is a word of the list, width and blanks aside.</summary>
    public bool Is(string name, string? text) =>
        this[name].Contains(PrintedText.Key(text ?? string.Empty).TrimEnd('。', '.'), StringComparer.Ordinal);

    /// <summary>Whether the actual itself says that the thing was not done (未完成, 未开展).</summary>
    public bool Denies(string? actual) =>
        actual is not null && this["denials"].Any(word => PrintedText.Key(actual).StartsWith(word, StringComparison.Ordinal));

    /// <summary>Whether the text gives a reason at all: not blank, 无, / or 正常.</summary>
    public bool IsReason(string? reason) =>
        !PrintedText.IsNothing(reason ?? string.Empty) && !Is("void-reasons", reason);
}
