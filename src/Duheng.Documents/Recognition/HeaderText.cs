using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition;

/// <summary>Matches table heads and labels with the words that stand for them.</summary>
internal static class HeaderText
{
    /// <summary>Folded, without blanks, brackets and their content: 分值（10分） is 分值, 全年预算数（A） is 全年预算数.</summary>
    public static string Bare(string printed)
    {
        var key = PrintedText.Key(printed);
        for (var open = key.IndexOf('(', StringComparison.Ordinal); open >= 0; open = key.IndexOf('(', StringComparison.Ordinal))
        {
            var close = key.IndexOf(')', open);
            key = close < 0 ? key[..open] : key.Remove(open, close - open + 1);
        }

        return key.TrimEnd(':', '：', '.', '、');
    }

    /// <summary>The first key whose list holds the head word for word.</summary>
    public static TKey? Exact<TKey>(HeadWords<TKey> words, string printed)
        where TKey : struct => Ranked(words, printed)?.Key;

    /// <summary>The first key one of whose words stands in the text.</summary>
    public static TKey? Holding<TKey>(HeadWords<TKey> words, string printed)
        where TKey : struct => words.Holding(Bare(printed));

    /// <summary>As <see cref="Exact"/>, with the place of the word in its list.</summary>
    public static (TKey Key, int Rank)? Ranked<TKey>(HeadWords<TKey> words, string printed)
        where TKey : struct => printed.Length == 0 ? null : words.Find(Bare(printed));
}
