namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>Which of many words stands at a place of a text, the longest one; looked up by its first letter, since texts are walked letter by letter.</summary>
internal sealed class LongestWords
{
    private readonly Dictionary<char, List<string>> byFirst;

    public LongestWords(IEnumerable<string> words) => byFirst = words
        .Where(word => word.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .GroupBy(word => word[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToList());

    /// <summary>Its length; 0 when none stands there.</summary>
    public int LengthAt(string text, int at) =>
        at < text.Length && byFirst.TryGetValue(text[at], out var words)
            ? words.Find(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0)?.Length ?? 0
            : 0;
}
