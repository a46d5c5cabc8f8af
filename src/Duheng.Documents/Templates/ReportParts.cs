using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates;

/// <summary>Questions that several forms ask of a report.</summary>
internal static class ReportParts
{
    /// <summary>A row with more text than this may be higher than a page: under a merged cell LibreOffice does not break it, and its text is lost.</summary>
    private const int LongestBesideMerged = 180;

    /// <summary>Lines of the text's tables by what they measure; one without a kind goes by its level.</summary>
    public static IndicatorGroup GroupOf(IndicatorLine line) => line.Group switch
    {
        IndicatorGroup.Other when Has(line, "产出") || Has(line, "成本") => IndicatorGroup.Output,
        IndicatorGroup.Other when Has(line, "满意") => IndicatorGroup.Satisfaction,
        IndicatorGroup.Other when Has(line, "效益") || Has(line, "效果") => IndicatorGroup.Benefit,
        var known => known,
    };

    /// <summary>What a line fell short by: null when it has no points, or full ones.</summary>
    public static decimal? Lost(IndicatorLine line) =>
        line.Weight?.Value is { } weight && line.Score?.Value is { } score && score < weight ? weight - score : null;

    /// <summary>The year in a title: 2021年度, or the place for it.</summary>
    public static string Year(Report report) => report.Year is { } year ? $"{Domain.Quantities.Figures.Plain(year.Year)}年度" : $"{FillIn.For("年度")}年度";

    /// <summary>Goals of the period or the year: from the cells of a form, else from the text.</summary>
    public static IReadOnlyList<string> Goals(Report report, SectionKind section)
    {
        var stated = section == SectionKind.PeriodGoal ? report.PeriodGoals : report.Goals.Select(goal => goal.Planned);
        return Filled(stated) is { Count: > 0 } filled ? filled : [.. report.Narrative.In(section).Select(paragraph => paragraph.Text)];
    }

    /// <summary>What came of the goals of the year, where the data says so.</summary>
    public static IReadOnlyList<string> GoalResults(Report report) => Filled(report.Goals.Select(goal => goal.Done).OfType<StatedText>());

    /// <summary>The row of the budget's execution has levels of its own.</summary>
    public static string Level1(IndicatorLine line) => line.Kind == IndicatorKind.Execution && line.Level1 is null ? "预算执行" : FormText.Wanted(line.Level1, "一级指标");

    public static string Level2(IndicatorLine line) => line.Kind == IndicatorKind.Execution && line.Level2 is null ? "预算执行指标" : FormText.Wanted(line.Level2, "二级指标");

    /// <summary>A lost point needs a reason; full points need none.</summary>
    public static string Reason(IndicatorLine line) => line.Reason is { IsBlank: false } reason ? reason.Text
        : Lost(line) is null ? string.Empty : FillIn.For("偏差原因及改进措施");

    /// <summary>What all weights come to; null when one is missing.</summary>
    public static decimal? Weights(Report report) => Sum(report.AllLines.Select(line => line.Weight));

    /// <summary>A sum that lacks a part is none.</summary>
    public static decimal? Sum(IEnumerable<Figure?> parts) => parts.ToList() is { Count: > 0 } all ? all.Aggregate((decimal?)0m, (sum, part) => sum + part?.Value) : null;

    /// <summary>Rows of which the first cells, where they repeat the row above, become one cell with it.</summary>
    /// <param name="columns">So many first columns; one that begins anew begins those right of it.</param>
    public static IEnumerable<IReadOnlyList<WrittenCell>> Merged(IReadOnlyList<IReadOnlyList<WrittenCell>> rows, int columns)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = new List<WrittenCell>();
            for (var column = 0; column < rows[row].Count; column++)
            {
                if (column >= columns)
                {
                    cells.Add(rows[row][column]);
                }
                else if (!Repeats(row, column))
                {
                    var below = row + 1;
                    while (below < rows.Count && Repeats(below, column))
                    {
                        below++;
                    }

                    cells.Add(rows[row][column] with { Rows = below - row });
                }
            }

            yield return cells;
        }

        bool IsHigh(int row) => rows[row].Any(cell => cell.Text.Length > LongestBesideMerged);

        bool Repeats(int row, int column) => row > 0 && !IsHigh(row) && !IsHigh(row - 1)
            && Enumerable.Range(0, column + 1).All(index => rows[row][index].Text.Length > 0 && rows[row][index].Text == rows[row - 1][index].Text);
    }

    private static IReadOnlyList<string> Filled(IEnumerable<StatedText> texts) => [.. texts.Where(text => !text.IsBlank).Select(text => text.Text)];

    private static bool Has(IndicatorLine line, string word) => line.Level1?.Text.Contains(word, StringComparison.Ordinal) == true;
}
