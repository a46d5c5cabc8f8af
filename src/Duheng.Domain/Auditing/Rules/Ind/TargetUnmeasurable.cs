using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-03", Severity.Error, Basis = "指标设计：目标值应可衡量（本产品审核原则）",
    Title = "目标不可衡量", TitleEn = "The target cannot be measured")]
public sealed class TargetUnmeasurable : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit) =>
        from line in audit.Report.Indicators
        where line.IsVoid(audit.Lexicon)
        let target = line.Target
        let repeats = PrintedText.Key(target.Text) == UnitInName.Strip(line.Name.Text)
        select new Remark(
            target.Place,
            $"“{line.Name.Text}”的目标值“{target.Text}”{(repeats ? "只是重复指标名称" : "没有说明是多少或什么时候")}，无法衡量。",
            $"The target of \"{line.Name.Text}\", \"{target.Text}\", {(repeats ? "only repeats the name" : "says neither how much nor when")}: it cannot be measured.")
        {
            Indicator = line.Name.Text,
            Stated = target.Text,
            Expected = "数值和单位，或日期",
            PointsAtRisk = line.Score?.Value is > 0m ? line.Score.Value : null,
            AlsoAt = LineList.Again(line, one => one.Target?.Place),
            Explains = [Facets.Target(line)],
        };
}
