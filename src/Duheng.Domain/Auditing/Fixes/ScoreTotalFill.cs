using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>A blank total of scores (总分) is their sum, where the recomputation agrees with every one of them.</summary>
public sealed class ScoreTotalFill : IFill
{
    private static readonly Wording Why = new("空着的总分，由各项得分加得；复算与各项得分一致，得分和等级都没有动", "a blank total, added up from the scores, with which the recomputation agrees; no score and no grade has moved");
    private static readonly Wording Unsure = new("复算与所填得分不一致，总分要由人来填，没有填", "not filled: the recomputation does not agree with the printed scores");

    public string Rule => "SCR-04";

    public IEnumerable<Correction> Fill(AuditCase audit)
    {
        ArgumentNullException.ThrowIfNull(audit);

        var report = audit.Report;
        if (report.BlankTotal is not { Value: null, Place.Table: { } table } total || !string.IsNullOrWhiteSpace(total.Text))
        {
            yield break;
        }

        var lines = report.AllLines.ToList();
        if (lines.Count == 0 || lines.Exists(line => line.SharesScore || line.Score is not { Value: not null } score || score.Place.Table != table))
        {
            yield break;
        }

        var sum = lines.Sum(line => line.Score?.Value ?? 0m); // every one is printed
        var isCertain = lines.TrueForAll(line => audit.Rescored(line) is { } again && again.Low == line.Score?.Value && again.High == again.Low)
            && audit.Sheet?.Low == sum && report.OtherTotals.Append(report.Total).All(other => other?.Value is null || other.Value == sum);
        yield return new Correction(Rule, total.Place, string.Empty, Figures.Plain(sum), Why) { Doubt = isCertain ? null : Unsure };
    }
}
