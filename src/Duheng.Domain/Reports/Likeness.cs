using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>How alike two pieces of text are (文字相似度), by letters and by pairs of neighbouring letters.</summary>
public static class Likeness
{
    /// <summary>Letters and digits only, folded.</summary>
    public static string Letters(string text) => PrintedText.Letters(text);

    /// <summary>The share of the first text's letter pairs that the second one holds too; 0 for less than two letters.</summary>
    public static decimal Share(string part, string whole) => LetterPairs.Of(part).ShareIn(LetterPairs.Of(whole));

    /// <summary>The longest run of letters that stands in both.</summary>
    public static string Common(string left, string right)
    {
        var (one, other) = (Letters(left), Letters(right));
        var best = ReadOnlySpan<char>.Empty;
        for (var start = 0; start < one.Length; start++)
        {
            while (start + best.Length < one.Length && other.AsSpan().IndexOf(one.AsSpan(start, best.Length + 1)) >= 0)
            {
                best = one.AsSpan(start, best.Length + 1);
            }
        }

        return best.ToString();
    }
}
