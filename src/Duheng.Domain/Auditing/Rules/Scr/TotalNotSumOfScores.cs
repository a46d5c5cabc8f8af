using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-04", Severity.Blocker, Basis = "表内勾稽：总分 = 各项得分之和",
    Title = "总分不等于各项之和", TitleEn = "The total is not the sum of the scores")]
public sealed class TotalNotSumOfScores : IWholeTableRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Report.Total?.Value is null)
        {
            return Abstention.Lacking("没有总分", "no total is told");
        }

        return audit.Report.AllLines.Any(line => line.Score?.Value is not null)
            ? null
            : Abstention.Lacking("没有各项得分，无法加总", "no scores to add up");
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var block in audit.Report.Blocks)
        {
            var parts = block.Lines.Sum(line => line.Score?.Value ?? 0m);
            if (block.Score is { Value: { } given } score && block.Lines.Any(line => line.Score?.Value is not null) && !IsSum(audit, parts, given))
            {
                yield return Difference(score, $"“{block.Name.Text}”得分", $"score of \"{block.Name.Text}\"", given, parts, "其下各项得分之和", "the sum of its lines") with
                {
                    Key = block.Name.Text,
                    Explains = [Facets.BlockScore(block.Name.Text)],
                    FollowsFrom = [.. Culprits(audit, block.Lines, given - parts)],
                };
            }
        }

        if (audit.Report.Total is { Value: { } stated } total && Sum(audit) is var sum && !IsTotal(audit, sum, stated))
        {
            yield return Difference(total, "总分", "total", stated, sum, "各项得分之和", "the sum of the scores") with
            {
                Key = Facets.Total,
                AlsoAt = [.. audit.Report.OtherTotals.Where(other => other.Value == stated).Select(other => other.Place).Distinct()],
                Explains = [Facets.Total],
                FollowsFrom = [.. BlockCulprits(audit, stated - sum), .. RowCulprits(audit, stated - sum), .. Culprits(audit, audit.Report.AllLines, stated - sum)],
            };
        }
    }

    private static Remark Difference(Figure figure, string what, string whatEn, decimal given, decimal sum, string parts, string partsEn) => new(
        figure.Place,
        $"{what}填 {figure.Text}，{parts}为 {Figures.Plain(sum)}，相差 {Figures.Plain(Math.Abs(given - sum))}。",
        $"The {whatEn} is {figure.Text}, but {partsEn} is {Figures.Plain(sum)}.")
    {
        Stated = figure.Text,
        Expected = Figures.Plain(sum),
        Difference = Math.Abs(given - sum),
    };

    /// <summary>Of the blocks in a narrative, of the lines elsewhere.</summary>
    private static decimal Sum(AuditCase audit) => audit.Report.IsNarrative
        ? audit.Report.Blocks.Sum(block => block.Score?.Value ?? block.Lines.Sum(line => line.Score?.Value ?? 0m))
        : audit.Report.AllLines.Sum(line => line.Score?.Value ?? 0m);

    /// <summary>Also right: rescaled where the scheme says so, or with execution scored in a table of its own.</summary>
    private static bool IsTotal(AuditCase audit, decimal sum, decimal stated) =>
        IsSum(audit, sum, stated)
        || (audit.Sheet is { NotApplicableWeight: > 0m } sheet && IsSum(audit, sheet.Rescaled(Lines.ApplicableSum(audit)), stated))
        || (audit.Report is { Execution: null, IsNarrative: false } && audit.Scheme.Execution.Weight is { } apart && HasRoomFor(audit, apart) && stated > sum && stated - sum <= apart);

    private static bool HasRoomFor(AuditCase audit, decimal weight) =>
        audit.Report.Indicators.Sum(line => line.Weight?.Value ?? 0m) + weight <= audit.Scheme.FullMarks;

    private static bool IsSum(AuditCase audit, decimal sum, decimal stated) =>
        Math.Abs(sum - stated) <= audit.Limits.ScoreTolerance
        || (Rounding.DecimalsOf(stated) > 0 && Rounding.HalfUp(sum, Rounding.DecimalsOf(stated)) == stated);

    /// <summary>Lines whose score, put right, makes the sum right.</summary>
    private static IEnumerable<string> Culprits(AuditCase audit, IEnumerable<IndicatorLine> lines, decimal missing) =>
        from line in lines
        let rescored = audit.Rescored(line)
        let others = new[] { line.Twin?.Score?.Value, rescored?.Low, rescored?.High }
        where others.Any(other => other - (line.Score?.Value ?? 0m) is { } gap && Math.Abs(gap - missing) <= audit.Limits.ScoreTolerance)
        select Facets.Score(line);

    /// <summary>A row that the text has and the annex has not, or the other way round.</summary>
    private static IEnumerable<string> RowCulprits(AuditCase audit, decimal missing) =>
        audit.Report.OnlyInText.Where(line => line.Score?.Value == missing)
            .Concat(audit.Report.AllLines.Where(line => line.Score?.Value == -missing))
            .Select(Facets.Row);

    private static IEnumerable<string> BlockCulprits(AuditCase audit, decimal missing) =>
        from block in audit.Report.Blocks
        where block.Lines.Sum(line => line.Score?.Value) - block.Score?.Value is { } gap && Math.Abs(gap - missing) <= audit.Limits.ScoreTolerance
        select Facets.BlockScore(block.Name.Text);
}
