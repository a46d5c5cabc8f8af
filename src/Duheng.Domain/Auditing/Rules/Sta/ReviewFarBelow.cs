using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Sta;

[AuditRule("STA-02", Severity.Error, Basis = "财预〔2020〕10号《项目支出绩效评价管理办法》：财政和主管部门对自评结果抽查复核",
    Title = "自评复核偏差大", TitleEn = "The review is far below the self-evaluation")]
public sealed class ReviewFarBelow : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        var scored = audit.Report.AllLines.Where(line => line.Score?.Value is not null).ToList();
        return audit.Report.AllLines.All(line => line.ReviewScore is null) ? Abstention.NotApplicable("表上没有复核分", "the form holds no review scores")
            : scored.Count == 0 || scored.Exists(line => Reviewed(line) is null) ? Abstention.Lacking("不是每项得分都有复核分", "some scores have no review score beside them")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        // A score over several lines stands in the first of them, and each may have a review of its own: the sums are held against each other, not the lines.
        var lines = audit.Report.AllLines.ToList();
        var (own, review) = (lines.Sum(line => line.Score?.Value ?? 0m), lines.Sum(line => Reviewed(line) ?? 0m));
        var total = audit.Report.Total?.Value ?? own; // not every form prints every score
        var (grade, reviewed) = (audit.Scheme.GradeOf(total), audit.Scheme.GradeOf(total - own + review));
        if (own - review <= audit.Limits.ReviewGap && reviewed >= grade)
        {
            yield break;
        }

        var drop = reviewed < grade ? ($"，等级由{Scoring.Grades.Zh(grade)}降为{Scoring.Grades.Zh(reviewed)}", $", and the grade falls from {grade} to {reviewed}") : (string.Empty, string.Empty);
        var worst = lines.Where(line => line.Score?.Value is not null && line.ReviewScore?.Value is not null).MaxBy(line => line.Score?.Value - line.ReviewScore?.Value);
        if (worst is not { ReviewScore: { } worstReview })
        {
            yield break;
        }

        yield return new Remark(
            audit.Report.Total?.Place ?? worstReview.Place,
            $"自评{Figures.Plain(own)}分，复核{Figures.Plain(review)}分，相差{Figures.Plain(own - review)}分{drop.Item1}；差得最多的是“{worst.Name.Text}”。",
            $"The self-evaluation gives {Figures.Plain(own)}, the review {Figures.Plain(review)}: {Figures.Plain(own - review)} less{drop.Item2}. Most is lost at \"{worst.Name.Text}\".")
        {
            Stated = Figures.Plain(own),
            Expected = Figures.Plain(review),
            Difference = own - review,
            PointsAtRisk = own - review,
            Key = "review",
            AlsoAt = [worstReview.Place],
        };
    }

    /// <summary>Execution is scored beside the money, where forms have no column for the review: it stands as it is.</summary>
    private static decimal? Reviewed(IndicatorLine line) =>
        line is { Kind: IndicatorKind.Execution, ReviewScore: null } ? line.Score?.Value : line.ReviewScore?.Value;
}
