using System.Buffers;
using System.Collections.ObjectModel;

namespace Duheng.Documents.Recognition;

/// <summary>Lists of head words by key, in their order, turned round once: from a word to its key. The first list that holds a word has it.</summary>
public sealed class HeadWords<TKey> : ReadOnlyDictionary<TKey, IReadOnlyList<string>>
    where TKey : struct
{
    private readonly Dictionary<string, (TKey Key, int Rank)> byWord = new(StringComparer.Ordinal);
    private readonly SearchValues<string> any;
    private readonly int longest;

    public HeadWords(OrderedDictionary<TKey, IReadOnlyList<string>> lists)
        : base(lists)
    {
        ArgumentNullException.ThrowIfNull(lists);

        foreach (var (key, list) in lists)
        {
            for (var rank = 0; rank < list.Count; rank++)
            {
                byWord.TryAdd(list[rank], (key, rank));
            }
        }

        any = SearchValues.Create([.. byWord.Keys], StringComparison.Ordinal);
        longest = byWord.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The key of a word and its place in its list.</summary>
    public (TKey Key, int Rank)? Find(string bare)
    {
        ArgumentNullException.ThrowIfNull(bare);

        return bare.Length <= longest && byWord.TryGetValue(bare, out var found) ? found : null;
    }

    /// <summary>The first key one of whose words stands in the text.</summary>
    public TKey? Holding(string bare)
    {
        if (bare.AsSpan().ContainsAny(any))
        {
            foreach (var (key, list) in this)
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
