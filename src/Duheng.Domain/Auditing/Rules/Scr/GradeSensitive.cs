using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-22", Severity.Warning, Basis = "所用评分方案的等级分数线",
    Title = "等级敏感", TitleEn = "The grade hangs on open lines")]
public sealed class GradeSensitive : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.Total?.Value is null || audit.Sheet is null
        ? Abstention.Lacking("没有总分", "no total is told")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Report.Total is not { Value: { } total } figure)
        {
            yield break;
        }

        var open = audit.Report.AllLines.Where(line => IsOpen(audit, line)).ToList();
        var up = total + open.Sum(line => (audit.Rescored(line)?.High ?? 0m) - (line.Score?.Value ?? 0m));
        if (open.Count > 0 && Remark(audit, figure, open, up, "尚未评分或零分无原因", "补评后最高", "not scored", "at best") is { } rise)
        {
            yield return rise with { Key = "open" };
        }

        var undone = audit.Report.AllLines.Where(line => Lines.IsFullForNothing(audit, line)).ToList();
        var down = total - undone.Sum(line => line.Score?.Value ?? 0m);
        if (undone.Count > 0 && Remark(audit, figure, undone, down, "任务未做却记满分", "不计分则", "full points for nothing done", "without them") is { } fall)
        {
            yield return fall with { Key = "undone" };
        }

        foreach (var rival in audit.Scheme.Rivals.Where(rival => audit.Report.Year is { Year: var year } && rival.IsValidIn(year)))
        {
            if (UnderAnother(audit, figure, total, rival) is { } other)
            {
                yield return other;
            }
        }
    }

    /// <summary>The stated points with the weights of another national scheme; only where every line and every category has its counterpart.</summary>
    private static Remark? UnderAnother(AuditCase audit, Figure total, decimal stated, Scheme rival)
    {
        if (audit.Report.Execution is null)
        {
            return null;
        }

        var lines = audit.Report.AllLines.ToList();
        if (lines.Exists(line => Lines.Claimed(line) is null)
            || Math.Abs(lines.Sum(line => line.Score?.Value ?? 0m) - stated) > audit.Limits.ScoreTolerance
            || Reweighting.Of(lines, rival) is not { Unplaced: [], Absent: [] } reweighting)
        {
            return null;
        }

        var then = Rounding.HalfUp(lines.Sum(line => (line.Score?.Value ?? 0m) * reweighting.FactorOf(line)), rival.Decimals);
        var (grade, other) = (audit.Scheme.GradeOf(stated), rival.GradeOf(then));
        if (grade == other)
        {
            return null;
        }

        return new Remark(
            audit.Report.Grade?.Place ?? total.Place,
            $"各类得分率不变，换用方案 {rival.Id}{(rival.IsUnverified ? "（未核实）" : string.Empty)} 的权重为 {Figures.Plain(then)} 分：等级由“{grade.Zh()}”变为“{other.Zh()}”（现为 {total.Text} 分）。",
            $"At the same rates, the weights of {rival.Id}{(rival.IsUnverified ? " (unverified)" : string.Empty)} make {Figures.Plain(then)}: the grade moves from {grade.En()} to {other.En()} (now {total.Text}).")
        {
            Stated = total.Text,
            Expected = Figures.Plain(then),
            Difference = Math.Abs(then - stated),
            Key = $"scheme/{rival.Id}",
            Lowered = rival.IsUnverified ? Severity.Info : null,
        };
    }

    private static Remark? Remark(AuditCase audit, Figure total, List<IndicatorLine> lines, decimal other, string zh, string zhThen, string en, string enThen)
    {
        var (now, then) = (audit.Scheme.GradeOf(total.Value ?? 0m), audit.Scheme.GradeOf(other));
        if (now == then)
        {
            return null;
        }

        var names = string.Join("、", lines.Select(line => $"“{line.Name.Text}”"));
        var place = audit.Report.Grade?.Place ?? total.Place;
        return new Remark(
            place,
            $"{names}{zh}，{zhThen} {Figures.Plain(other)} 分：等级由“{now.Zh()}”变为“{then.Zh()}”（现为 {total.Text} 分）。",
            $"{names}: {en}; {enThen} {Figures.Plain(other)}: the grade moves from {now.En()} to {then.En()} (now {total.Text}).")
        {
            Stated = total.Text,
            Expected = Figures.Plain(other),
            Difference = Math.Abs(other - (total.Value ?? 0m)),
            FollowsFrom = [.. lines.Select(Facets.Score)],
        };
    }

    /// <summary>Not scored at all, or given 0 without a reason.</summary>
    private static bool IsOpen(AuditCase audit, IndicatorLine line) =>
        audit.Rescored(line)?.State == LineState.NotScored && (line.Score?.Value ?? 0m) == 0m ? line.Weight?.Value is > 0m : Lines.IsZeroWithoutReason(audit, line);
}
