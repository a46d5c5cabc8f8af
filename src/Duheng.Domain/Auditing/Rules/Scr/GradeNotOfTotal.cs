using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-06", Severity.Blocker, Basis = "所用评分方案的等级分数线",
    Title = "等级与分数不符", TitleEn = "The grade is not that of the total")]
public sealed class GradeNotOfTotal : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Report.Total?.Value is null || audit.Report.Grade is not { IsBlank: false } grade)
        {
            return Abstention.Lacking("没有总分，或者没有写明等级", "no total or no grade is told");
        }

        return audit.Scheme.GradeNamed(grade.Text) is null
            ? Abstention.Lacking($"所用方案没有“{grade.Text}”这一等级", $"the scheme has no grade \"{grade.Text}\"")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Report is not { Total: { Value: { } total } figure, Grade: { } word }
            || audit.Scheme.GradeNamed(word.Text) is not { } named || audit.Scheme.GradeOf(total) is var due && due == named)
        {
            yield break;
        }

        var band = audit.Scheme.GradeBands.First(one => one.Grade == due);
        yield return new Remark(
            word.Place,
            $"总分 {figure.Text} 属于“{due.Zh()}”（{Figures.Plain(band.Minimum)} 分起），等级却写“{word.Text}”。",
            $"A total of {figure.Text} is {due.En()} (from {Figures.Plain(band.Minimum)} on), but the grade says {word.Text}.")
        {
            Stated = word.Text,
            Expected = band.Words.FirstOrDefault(one => one.Length == word.Text.Length) ?? due.Zh(),
            Key = Facets.Grade,
            Explains = [Facets.Grade],
            FollowsFrom = GradeOfSum(audit) == named ? [Facets.Total] : [],
        };
    }

    /// <summary>The grade fits the sum of the scores: then the total is the wrong one.</summary>
    private static Grade GradeOfSum(AuditCase audit) =>
        audit.Scheme.GradeOf(audit.Report.AllLines.Sum(line => line.Score?.Value ?? 0m));
}
