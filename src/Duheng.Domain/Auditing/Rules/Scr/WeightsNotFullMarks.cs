using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-01", Severity.Blocker, Basis = "表内勾稽：各项权重之和 = 所用方案的满分",
    Title = "权重合计不等于满分", TitleEn = "Weights do not add up to full marks")]
public sealed class WeightsNotFullMarks : IWholeTableRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.Indicators.Any(line => line.Weight?.Value is not null)
        ? null
        : Abstention.NotApplicable("表里没有权重", "the form has no weights");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var lines = audit.Report.AllLines.ToList();
        var (sum, full) = (lines.Sum(line => line.Weight?.Value ?? 0m), audit.Scheme.FullMarks);
        if (IsClose(audit, sum, full) || IsExecutionApart(audit, full - sum))
        {
            yield break;
        }

        var place = audit.Report.TotalWeight?.Place ?? lines.First(line => line.Weight?.Value is not null).Weight!.Place; // one has, or it abstains
        var unread = lines.Count(line => line.Weight?.Value is null);
        var (missing, missingEn) = unread == 0
            ? (string.Empty, string.Empty)
            : ($"（有 {Figures.Plain(unread)} 行权重空白或不是数字）", $" ({Figures.Plain(unread)} lines have no weight)");
        yield return new Remark(
            place,
            $"各项权重合计为 {Figures.Plain(sum)}，应为 {Figures.Plain(full)}{missing}。",
            $"The weights add up to {Figures.Plain(sum)}; they must make {Figures.Plain(full)}{missingEn}.")
        {
            Stated = Figures.Plain(sum),
            Expected = Figures.Plain(full),
            Difference = Math.Abs(sum - full),
            Key = Facets.Weights,
            Explains = [Facets.Weights],
            FollowsFrom = [.. Causes(audit, full - sum)],
        };
    }

    /// <summary>Some forms score execution in the money table, so that the indicators make 90.</summary>
    private static bool IsExecutionApart(AuditCase audit, decimal missing) =>
        audit.Report.Execution is null && audit.Scheme.Execution.Weight is { } weight && IsClose(audit, missing, weight);

    private static bool IsClose(AuditCase audit, decimal one, decimal other) => Math.Abs(one - other) <= audit.Limits.ScoreTolerance;

    /// <summary>A weight that, put right, makes the sum right: a block of a narrative, the execution row, a row that differs from its twin.</summary>
    private static IEnumerable<string> Causes(AuditCase audit, decimal missing)
    {
        foreach (var block in audit.Report.Blocks)
        {
            if (block.Maximum?.Value is { } maximum && IsClose(audit, maximum - block.Lines.Sum(line => line.Weight?.Value ?? 0m), missing))
            {
                yield return Facets.BlockWeight(block.Name.Text);
            }
        }

        foreach (var line in audit.Report.OnlyInText.Where(line => line.Weight?.Value is { } weight && IsClose(audit, weight, missing)))
        {
            yield return Facets.Row(line);
        }

        foreach (var line in audit.Report.AllLines)
        {
            if (line.Weight?.Value is { } extra && IsClose(audit, -extra, missing))
            {
                yield return Facets.Row(line);
            }

            var due = line.Kind == IndicatorKind.Execution ? audit.Scheme.Execution.Weight : line.Twin?.Weight?.Value;
            if (line.Weight?.Value is { } weight && due is { } other && IsClose(audit, other - weight, missing))
            {
                yield return Facets.Weight(line);
            }
        }
    }
}
