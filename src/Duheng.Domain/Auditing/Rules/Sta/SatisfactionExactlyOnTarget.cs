using Duheng.Domain.Auditing.Rules.Evd;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Sta;

[AuditRule("STA-04", Severity.Info, Basis = "可信度提示：调查得出的满意度很少恰好等于目标值",
    Title = "满意度恰等目标", TitleEn = "Satisfaction exactly on target")]
public sealed class SatisfactionExactlyOnTarget : IAuditRule
{
    private const decimal RoundStep = 5m;
    private const decimal Full = 100m;

    public Abstention? Abstains(AuditCase audit) => Lines(audit).Any()
        ? null
        : Abstention.NotApplicable("没有以数字填报的满意度", "no satisfaction is filled in as a number");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in Lines(audit))
        {
            var actual = line.Actual!.Value; // Lines saw the number
            var isExact = line.Target?.Value is { IsNumber: true, Upper: null } target && target.Number == actual.Number;
            var isRound = actual.Number % RoundStep == 0m && actual.Number < Full && ToldSurveys.Size(audit) is null;
            if (!isExact && !isRound)
            {
                continue;
            }

            yield return new Remark(
                line.Actual.Place,
                isExact ? $"“{line.Name.Text}”填 {actual.Text}，恰好等于目标值 {line.Target?.Text}。" : $"“{line.Name.Text}”填 {actual.Text}，是整五整十的数，又没有样本数。",
                isExact ? $"\"{line.Name.Text}\" is {actual.Text}, exactly the target." : $"\"{line.Name.Text}\" is {actual.Text}: a round figure without a sample.")
            {
                Indicator = line.Name.Text,
                Stated = actual.Text,
                AlsoAt = line.Twin?.Actual is { } twin ? [twin.Place] : [],
                FollowsFrom = [Facets.Survey],
            };
        }
    }

    private static IEnumerable<IndicatorLine> Lines(AuditCase audit) =>
        ToldSurveys.Lines(audit.Report).Where(line => line.Actual?.Value is { IsNumber: true, Upper: null });
}
