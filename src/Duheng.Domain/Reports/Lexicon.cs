using System.Buffers;
using System.Collections.Concurrent;
using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>All word lists (词表), by name. They are data: a list that nobody supplied is an error, not an empty list.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, WordList> lists;
    private readonly ConcurrentDictionary<string[], SearchValues<string>> unions = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, WordPairs> pairs = new(StringComparer.Ordinal);

    public Lexicon(IEnumerable<WordList> lists)
    {
        this.lists = lists.ToDictionary(list => list.Name, StringComparer.Ordinal);
        Claims = [.. this.lists.Values.Where(list => list.IsClaim)];
    }

    public IReadOnlyList<WordList> Claims { get; }

    /// <summary>All lists, by name.</summary>
    public IReadOnlyList<WordList> Lists => [.. lists.Values.OrderBy(list => list.Name, StringComparer.Ordinal)];

    /// <summary>The same with some lists replaced by others of their names.</summary>
    public Lexicon With(IReadOnlyList<WordList> others) => new([.. lists.Values.ExceptBy(others.Select(other => other.Name), list => list.Name), .. others]);

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

    /// <summary>Whether the text holds a word of any of several lists, looked for in one pass.</summary>
    /// <param name="names">Held in a static field: the words are put together once for each such array.</param>
    public bool HoldsAnyOf(string[] names, string text) => text.AsSpan().ContainsAny(unions.GetOrAdd(
        names, static (names, lexicon) => SearchValues.Create([.. names.SelectMany(name => lexicon[name])], StringComparison.Ordinal), this));

    /// <summary>Whether the whole text is a word of the list, width and blanks aside.</summary>
    public bool Is(string name, string? text) => List(name).Has(PrintedText.Key(text ?? string.Empty).TrimEnd('。', '.'));

    /// <summary>Whether the actual itself says that the thing was not done (未完成, 未开展).</summary>
    public bool Denies(string? actual) => actual is not null && List("denials").OpensWithAny(PrintedText.Key(actual));

    /// <summary>Whether the text gives a reason at all: not blank, 无, /, 正常 or nothing but stops.</summary>
    public bool IsReason(string? reason) =>
        PrintedText.Letters(reason ?? string.Empty).Length > 0 && !Is("void-reasons", reason);
}
