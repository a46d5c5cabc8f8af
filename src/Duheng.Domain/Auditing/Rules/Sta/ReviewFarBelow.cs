using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Sta;

[AuditRule("STA-02", Severity.Error, Basis = "财预〔2020〕10号《项目支出绩效评价管理办法》：财政和主管部门对自评结果抽查复核",
    Title = "自评复核偏差大", TitleEn = "The review is far below the self-evaluation")]
public sealed class ReviewFarBelow : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        var scored = audit.Report.AllLines.Where(line => line.Score?.Value is not null).ToList();
        return audit.Report.AllLines.All(line => line.ReviewScore is null) ? Abstention.NotApplicable("表上没有复核分", "the form holds no review scores")
            : scored.Count == 0 || scored.Exists(line => line.ReviewScore?.Value is null) ? Abstention.Lacking("不是每项得分都有复核分", "some scores have no review score beside them")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var scored = audit.Report.AllLines.Where(line => line.Score?.Value is not null).ToList();
        var (own, review) = (scored.Sum(line => line.Score!.Value!.Value), scored.Sum(line => line.ReviewScore!.Value!.Value)); // or it abstained
        var (grade, reviewed) = (audit.Scheme.GradeOf(own), audit.Scheme.GradeOf(review));
        if (own - review <= audit.Limits.ReviewGap && reviewed >= grade)
        {
            yield break;
        }

        var drop = reviewed < grade ? ($"，等级由{Scoring.Grades.Zh(grade)}降为{Scoring.Grades.Zh(reviewed)}", $", and the grade falls from {grade} to {reviewed}") : (string.Empty, string.Empty);
        var worst = scored.MaxBy(line => line.Score!.Value!.Value - line.ReviewScore!.Value!.Value)!; // there is one
        yield return new Remark(
            audit.Report.Total?.Place ?? worst.ReviewScore!.Place,
            $"自评{Figures.Plain(own)}分，复核{Figures.Plain(review)}分，相差{Figures.Plain(own - review)}分{drop.Item1}；差得最多的是“{worst.Name.Text}”。",
            $"The self-evaluation gives {Figures.Plain(own)}, the review {Figures.Plain(review)}: {Figures.Plain(own - review)} less{drop.Item2}. Most is lost at \"{worst.Name.Text}\".")
        {
            Stated = Figures.Plain(own),
            Expected = Figures.Plain(review),
            Difference = own - review,
            PointsAtRisk = own - review,
            Key = "review",
            AlsoAt = [worst.ReviewScore!.Place],
        };
    }
}
