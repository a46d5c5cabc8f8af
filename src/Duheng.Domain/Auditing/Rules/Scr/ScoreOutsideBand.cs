using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-25", Severity.Error, Basis = "所用评分方案的定性档次",
    Title = "定性得分越档", TitleEn = "A score outside the band of its option")]
public sealed class ScoreOutsideBand : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Scheme.Options.Count == 0)
        {
            return Abstention.NotApplicable("所用方案没有定性档次", "the scheme has no options for qualitative lines");
        }

        return audit.Report.Indicators.Any(line => OptionOf(audit, line) is not null)
            ? null
            : Abstention.NotApplicable("没有一行的业绩值是方案里的档次", "no actual is an option of the scheme");
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators)
        {
            if (OptionOf(audit, line) is not { } option || Lines.Claimed(line) is not var (given, full) || line is not { Score: { } score, Weight: { } weight })
            {
                continue;
            }

            var (low, high) = (full * option.From, full * option.To);
            var within = Math.Clamp(given, low, high);
            if (Math.Abs(given - within) <= audit.Limits.ScoreTolerance)
            {
                continue;
            }

            var range = option.IsFixed ? Figures.Plain(high) : $"{Figures.Plain(low)}～{Figures.Plain(high)}";
            var follows = Lines.IsZeroWithoutReason(audit, line);
            yield return new Remark(
                score.Place,
                $"“{line.Name.Text}”业绩为“{option.Text}”，按档次应得 {range} 分（满分 {weight.Text}），却填 {score.Text}。",
                $"\"{line.Name.Text}\" chose \"{option.Text}\", worth {range} of {weight.Text}, but claims {score.Text}.")
            {
                Indicator = line.Name.Text,
                Stated = score.Text,
                Expected = range,
                Difference = Math.Abs(given - within),
                PointsAtRisk = Math.Abs(given - within),
                AlsoAt = Lines.Also(score, line.Twin?.Score),
                Explains = follows ? [] : [Facets.Score(line)],
                FollowsFrom = follows ? [Facets.Score(line)] : [],
            };
        }
    }

    private static SchemeOption? OptionOf(AuditCase audit, IndicatorLine line) => line.Actual is { IsBlank: false } actual
        ? audit.Scheme.Options.FirstOrDefault(option => PrintedText.Key(option.Text) == PrintedText.Key(actual.Text))
        : null;
}
