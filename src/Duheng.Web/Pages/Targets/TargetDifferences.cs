using Duheng.Application.Targets;

namespace Duheng.Web.Pages.Targets;

/// <summary>What differs between saved targets and typed ones, place by place.</summary>
internal static class TargetDifferences
{
    public static List<(string Where, string Theirs, string Mine)> Between(TargetSheet theirs, TargetDraft mine)
    {
        var rows = mine.Indicators.Where(row => !row.IsBlank).ToList();
        var all = new List<(string, string, string)>
        {
            ("实施期目标", theirs.Version?.PeriodGoal ?? string.Empty, mine.PeriodGoal),
            ("年度目标", theirs.Version?.AnnualGoal ?? string.Empty, mine.AnnualGoal),
        };
        for (var index = 0; index < Math.Max(rows.Count, theirs.Indicators.Count); index++)
        {
            all.Add((
                $"第 {Shown.Count(index + 1)} 行",
                index < theirs.Indicators.Count ? Line(DraftIndicator.From(theirs.Indicators[index])) : "（没有这一行）",
                index < rows.Count ? Line(rows[index]) : "（没有这一行）"));
        }

        return [.. all.Where(one => one.Item2.Trim() != one.Item3.Trim())];
    }

    private static string Line(DraftIndicator row) =>
        string.Join(' ', new[] { row.Level1, row.Level2, row.Name, row.Operator + row.Target + row.Unit, $"权重 {row.Weight}", row.Basis, row.Evidence, row.Measure }.Where(text => text.Length > 0));
}
