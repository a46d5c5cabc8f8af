using System.Globalization;
using System.Text;

namespace Duheng.Documents.Readers.Zip;

/// <summary>
/// Names of archive members made fit to be shown: they are labels, nothing is ever written under them. So a name cannot
/// climb out of the archive, hide letters, or be taken for another.
/// </summary>
internal static class MemberNames
{
    private const int LongestName = 300;

    /// <summary>A label for each name, in the same order; no two are equal.</summary>
    public static IReadOnlyList<string> Labels(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. names.Select(name => Distinct(Label(name), taken, counts))];
    }

    /// <summary>Hidden files, Word's lock files and what macOS adds are never reports.</summary>
    public static bool IsSearched(string label) => label.Split('/') is var steps
        && !steps[0].Equals("__MACOSX", StringComparison.Ordinal)
        && steps.All(step => !step.StartsWith('.') && !step.StartsWith("~$", StringComparison.Ordinal));

    private static string Distinct(string label, HashSet<string> taken, Dictionary<string, int> counts)
    {
        var distinct = label;
        while (!taken.Add(distinct))
        {
            counts[label] = counts.GetValueOrDefault(label, 1) + 1;
            distinct = string.Create(CultureInfo.InvariantCulture, $"{label} ({counts[label]})");
        }

        return distinct;
    }

    private static string Label(string name)
    {
        var steps = Visible(name).Split('/', '\\').Select(step => step.Trim()).Where(step => step is not ("" or "." or "..") && !IsDrive(step));
        var label = string.Join('/', steps);
        return label.Length switch
        {
            0 => "?",
            > LongestName => label[^LongestName..],
            _ => label,
        };
    }

    private static bool IsDrive(string step) => step.Length == 2 && char.IsAsciiLetter(step[0]) && step[1] == ':';

    /// <summary>Without control characters and without signs that turn the direction of writing or are not seen.</summary>
    private static string Visible(string name) => string.Concat(name.EnumerateRunes().Where(letter => Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse)));
}
