using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Pairs the lines of the annex with the same lines in the text. The annex's values and order count.</summary>
internal static class TableTwins
{
    public static (IReadOnlyList<IndicatorLine> Lines, IReadOnlyList<IndicatorLine> OnlyInText, IndicatorLine? Execution) Pair(IReadOnlyList<ScoreTable> tables)
    {
        var annex = tables.Where(table => Place.IsAnnex(table.Part) && table.Lines.Count > 0).ToList();
        var text = tables.Where(table => !Place.IsAnnex(table.Part)).ToList();
        if (annex.Count == 0)
        {
            // An annex of nothing but the budget's execution tells more of it than the text.
            return ([.. tables.SelectMany(table => table.Lines)], [], tables.OrderByDescending(table => Place.IsAnnex(table.Part)).Select(table => table.Execution).FirstOrDefault(line => line is not null));
        }

        var left = text.SelectMany(table => table.Lines).ToList();
        var lines = annex.SelectMany(table => table.Lines).Select(line => line with { Twin = Take(left, line) }).ToList();
        var execution = annex.Select(table => table.Execution).FirstOrDefault(line => line is not null);
        var twin = text.Select(table => table.Execution).FirstOrDefault(line => line is not null);
        return (lines, left, execution is null ? twin : execution with { Twin = twin });
    }

    private static IndicatorLine? Take(List<IndicatorLine> left, IndicatorLine line)
    {
        var at = left.FindIndex(other => UnitInName.Strip(other.Name.Text) == UnitInName.Strip(line.Name.Text));
        if (at < 0)
        {
            return null;
        }

        var twin = left[at];
        left.RemoveAt(at);
        return twin;
    }
}
