namespace Duheng.Domain.Reports;

/// <summary>The pairs of neighbouring letters of a text (相邻字对), each once: what texts are compared by.</summary>
public sealed class LetterPairs
{
    private const int LetterBits = 16;

    private readonly uint[] pairs;

    private LetterPairs(uint[] pairs) => this.pairs = pairs;

    public int Count => pairs.Length;

    /// <summary>Of the letters and digits alone, folded.</summary>
    public static LetterPairs Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Between(Likeness.Letters(text), _ => true);
    }

    /// <summary>Of neighbours that are both words' letters; any other letter parts them.</summary>
    public static LetterPairs Between(string letters, Func<char, bool> isLetter)
    {
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(isLetter);

        var found = new List<uint>(letters.Length);
        for (var at = 0; at + 1 < letters.Length; at++)
        {
            if (isLetter(letters[at]) && isLetter(letters[at + 1]))
            {
                found.Add(((uint)letters[at] << LetterBits) | letters[at + 1]);
            }
        }

        found.Sort();
        return new LetterPairs([.. found.Distinct()]);
    }

    /// <summary>How many of these pairs the other text holds too.</summary>
    public int CountIn(LetterPairs other)
    {
        ArgumentNullException.ThrowIfNull(other);

        var (shared, mine, theirs) = (0, 0, 0);
        while (mine < pairs.Length && theirs < other.pairs.Length)
        {
            var order = pairs[mine].CompareTo(other.pairs[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>The share of these pairs that the other text holds too; 0 where there is none.</summary>
    public decimal ShareIn(LetterPairs other) => Count == 0 ? 0m : (decimal)CountIn(other) / Count;
}
