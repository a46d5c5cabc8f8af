using System.Globalization;
using System.Text;

namespace Duheng.Fixtures.Mutations;

/// <summary>Prints what was measured: a line for each rule, for each family, and for all.</summary>
public static class QualityTable
{
    public static string Print(RuleQuality quality)
    {
        ArgumentNullException.ThrowIfNull(quality);

        var tallies = quality.Tallies.ToList();
        var table = new StringBuilder();
        Add(table, "rule", "injected", "found", "recall", "false", "precision");
        foreach (var tally in tallies)
        {
            Add(table, tally.Rule, [tally]);
        }

        table.Append('\n');
        foreach (var family in tallies.GroupBy(tally => tally.Family))
        {
            Add(table, family.Key, [.. family]);
        }

        Add(table, "all", tallies);
        return table.ToString();
    }

    private static void Add(StringBuilder table, string name, IReadOnlyList<RuleTally> tallies)
    {
        var (injected, found, wrong) = (tallies.Sum(tally => tally.Injected), tallies.Sum(tally => tally.Found), tallies.Sum(tally => tally.FalseAlarms));
        Add(table, name, Count(injected), Count(found), Percent(found, injected), Count(wrong), Percent(found, found + wrong));
    }

    private static void Add(StringBuilder table, string name, string injected, string found, string recall, string wrong, string precision) =>
        table.Append(CultureInfo.InvariantCulture, $"{name,-8}{injected,9}{found,7}{recall,9}{wrong,7}{precision,11}\n");

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) =>
        whole == 0 ? "-" : (100m * part / whole).ToString("F1", CultureInfo.InvariantCulture) + "%";
}
