using System.Buffers;

namespace Duheng.Domain.Reports;

/// <summary>A word list whose entries are a word and what belongs to it: 帐户→账户.</summary>
public sealed class WordPairs(WordList list)
{
    private const char Arrow = '→';

    private readonly SearchValues<string> any = SearchValues.Create([.. list.Words.Select(entry => entry.Split(Arrow)[0])], StringComparison.Ordinal);

    public IReadOnlyList<(string Word, string Other)> All { get; } =
        [.. list.Words.Select(entry => entry.Split(Arrow)).Select(pair => (pair[0], pair[^1]))];

    /// <summary>Whether the text holds any of the first words.</summary>
    public bool AnyIn(string text) => text.AsSpan().ContainsAny(any);
}
