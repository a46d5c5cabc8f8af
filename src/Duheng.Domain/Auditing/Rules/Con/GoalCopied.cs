using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-17", Severity.Warning, Basis = "绩效目标应写要达到什么，不能是项目名称或完成情况的照抄（本产品文字检查）",
    Title = "预期等于实际或项目名", TitleEn = "The goal is a copy")]
public sealed class GoalCopied : IAuditRule
{
    private const int LongestOfName = 6;
    private const int ShortestText = 12;

    public Abstention? Abstains(AuditCase audit) => Goals(audit).Any()
        ? null
        : Abstention.Lacking("没有找到绩效目标的文字", "no goal was found in the text");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var goal in Goals(audit))
        {
            var words = Likeness.Letters(goal.Text);
            var name = Likeness.Letters(audit.Report.Project?.Text ?? string.Empty);
            if (name.Length > 1 && words.Contains(name, StringComparison.Ordinal) && words.Length <= name.Length + LongestOfName)
            {
                yield return new Remark(
                    goal.Place,
                    $"绩效目标“{goal.Text.TrimEnd('。')}”只是项目名称，没有说要达到什么。",
                    $"The goal \"{goal.Text.TrimEnd('。')}\" is only the name of the project.")
                {
                    Stated = goal.Text,
                };
            }
            else if (words.Length >= ShortestText && audit.Narrative.In(SectionKind.Analysis).FirstOrDefault(done => IsCopy(done.Text, words)) is { } copy)
            {
                yield return new Remark(
                    copy.Place,
                    "完成情况与绩效目标逐字相同，没有写实际做到了什么。",
                    "What was achieved repeats the goal word for word.")
                {
                    Stated = copy.Text,
                    AlsoAt = [goal.Place],
                };
            }
        }
    }

    private static bool IsCopy(string done, string goal) => string.Equals(Likeness.Letters(done), goal, StringComparison.Ordinal);

    private static IEnumerable<Paragraph> Goals(AuditCase audit) => audit.Narrative.Paragraphs.Where(paragraph =>
        paragraph.IsProse && paragraph.Section is SectionKind.PeriodGoal or SectionKind.AnnualGoal);
}
