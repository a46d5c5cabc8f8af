using System.Globalization;
using System.Text;

namespace Duheng.Fixtures.Mutations;

/// <summary>Prints what was found on each form: 2/2 of the faults that it shows; – where it has no place for them, ? where the rule says that it lacks data.</summary>
public static class FormQualityTable
{
    private const int Narrow = 8;
    private const int Wide = 17;

    public static string Print(FormRuleQuality quality)
    {
        ArgumentNullException.ThrowIfNull(quality);

        var table = new StringBuilder();
        Row(table, "rule", quality.Columns);
        foreach (var rule in quality.Rules)
        {
            Row(table, rule, [.. quality.Columns.Select(column => Cell(quality.Ends(rule, column)))]);
        }

        Row(table, "all", [.. quality.Columns.Select(column => Cell([.. quality.Rules.SelectMany(rule => quality.Ends(rule, column))]))]);
        Row(table, "false", [.. quality.Columns.Select(column => quality.Strays(column).ToString(CultureInfo.InvariantCulture))]);
        return table.ToString();
    }

    private static void Row(StringBuilder table, string name, IReadOnlyList<string> cells) =>
        table.Append(name.PadRight(Narrow)).Append(string.Concat(cells.Select(cell => cell.PadRight(Wide))).TrimEnd()).Append('\n');

    private static string Cell(IReadOnlyList<FormMutantEnd> ends)
    {
        var (found, missed, abstained) = (Count(FormMutantEnd.Found), Count(FormMutantEnd.Missed), Count(FormMutantEnd.Abstained));
        return found + missed > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{found}/{found + missed}{(abstained > 0 ? $" ?{abstained}" : "")}")
            : abstained > 0 ? "?" : "–";

        int Count(FormMutantEnd end) => ends.Count(one => one == end);
    }
}
