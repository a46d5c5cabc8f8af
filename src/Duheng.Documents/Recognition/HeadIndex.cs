using System.Buffers;
using System.Runtime.CompilerServices;

namespace Duheng.Documents.Recognition;

/// <summary>Lists of head words, turned round once: from a word to its key. The first list that holds a word has it.</summary>
internal sealed class HeadIndex<TKey>
    where TKey : struct
{
    private static readonly ConditionalWeakTable<IReadOnlyDictionary<TKey, IReadOnlyList<string>>, HeadIndex<TKey>> Known = [];

    private readonly Dictionary<string, (TKey Key, int Rank)> byWord = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<TKey, IReadOnlyList<string>> words;
    private readonly SearchValues<string> any;
    private readonly int longest;

    private HeadIndex(IReadOnlyDictionary<TKey, IReadOnlyList<string>> words)
    {
        this.words = words;
        foreach (var (key, list) in words)
        {
            for (var rank = 0; rank < list.Count; rank++)
            {
                byWord.TryAdd(list[rank], (key, rank));
            }
        }

        any = SearchValues.Create([.. byWord.Keys], StringComparison.Ordinal);
        longest = byWord.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    public static HeadIndex<TKey> Of(IReadOnlyDictionary<TKey, IReadOnlyList<string>> words) => Known.GetValue(words, static words => new HeadIndex<TKey>(words));

    /// <summary>The key of a word and its place in its list.</summary>
    public (TKey Key, int Rank)? Find(string bare) => bare.Length <= longest && byWord.TryGetValue(bare, out var found) ? found : null;

    /// <summary>The first key one of whose words stands in the text.</summary>
    public TKey? Holding(string bare)
    {
        if (bare.AsSpan().ContainsAny(any))
        {
            foreach (var (key, list) in words)
            {
                if (list.Any(word => bare.Contains(word, StringComparison.Ordinal)))
                {
                    return key;
                }
            }
        }

        return null;
    }
}
