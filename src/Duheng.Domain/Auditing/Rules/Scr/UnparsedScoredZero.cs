using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-12", Severity.Blocker, Basis = "未评分不得记 0 分（本产品计分原则）",
    Title = "未能判分记为0", TitleEn = "What could not be scored is given 0")]
public sealed class UnparsedScoredZero : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Lines.WithoutScores(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (Lines.Claimed(line) is not { Given: 0m } || line is not { Score: { } score, Weight: { } weight }
                || Unreadable(line) is not { } words
                || audit.Lexicon.IsReason(line.Reason?.Text) || audit.Lexicon.Denies(line.Actual?.Text)
                || audit.Rescored(line) is not { State: not LineState.Accepted } rescored || IsOption(audit, line))
            {
                continue;
            }

            // Words that are the same on both sides are full marks, and SCR-11 says so; all else stays open.
            var (then, thenEn) = rescored.Score is { } due
                ? ($"目标与业绩一致，应得 {due} 分", $"target and actual agree, so {due} is due")
                : ("应补上评分依据后再判分", "score it when there is a ground");

            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”的{words.Zh}，算不出完成率，不能据此记 0 分；{then}。",
                $"The {words.En} of \"{line.Name.Text}\" gives no rate; that is no ground for 0 points: {thenEn}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = rescored.Score is { } points ? $"{points}" : "未评分，不得记 0",
                PointsAtRisk = weight.Value,
                AlsoAt = Lines.Also(score, line.Twin?.Score),
                FollowsFrom = [Facets.Score(line)],
            };
        }
    }

    private static Wording? Unreadable(IndicatorLine line) => (line.Target, line.Actual) switch
    {
        (_, null or { IsBlank: true }) => null,
        (null or { IsBlank: true }, _) => new Wording("目标值空白", "blank target"),
        ({ Value.IsText: true } target, _) => new Wording($"目标值“{target.Text}”是文字", $"target \"{target.Text}\""),
        (_, { Value.IsText: true } actual) => new Wording($"业绩值“{actual.Text}”是文字", $"actual \"{actual.Text}\""),
        _ => null,
    };

    /// <summary>The worst option of a scheme may well be worth 0.</summary>
    private static bool IsOption(AuditCase audit, IndicatorLine line) =>
        audit.Scheme.Options.Any(option => option.From == 0m && PrintedText.Key(option.Text) == PrintedText.Key(line.Actual?.Text ?? string.Empty));
}
