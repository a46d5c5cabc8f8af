using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-01", Severity.Error, Basis = "得分的指标应有附件或记录佐证（本产品佐证规则；有的地方没有佐证不得分）",
    Title = "指标无佐证", TitleEn = "Nothing proves an indicator")]
public sealed class NothingToProveIt : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(audit)
        ?? (Scored(audit).Any() ? null : Abstention.NotApplicable("还没有得分的指标", "no indicator has points yet"));

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in Scored(audit))
        {
            var kept = audit.EvidenceOf(line);
            if (kept.IsProved)
            {
                continue;
            }

            var claimed = line.Actual is { IsBlank: false } actual ? actual.Text : line.Score?.Text ?? string.Empty;
            var (zh, en) = (kept.Measured, kept.Named) switch
            {
                ({ Why: { } why }, _) => ($"所绑的度量无依据（{why}），也没有附件", $"its measure has no basis ({why}), and nothing is attached"),
                (_, { Length: > 0 } named) => ($"只写了“{named}”，没有附上，也没有记录", $"\"{named}\" is only told of, not attached, and there are no records"),
                _ => ("没有附件，也没有记录佐证", "nothing is attached and there are no records"),
            };
            yield return new Remark(PlatformOnly.At(line), $"“{line.Name.Text}”填 {claimed}，{zh}。", $"\"{line.Name.Text}\" claims {claimed}; {en}.")
            {
                Indicator = line.Name.Text,
                Key = "evidence",
                PointsAtRisk = line.Score?.Value,
                Lowered = kept.Named.Length > 0 ? Severity.Warning : null,
            };
        }
    }

    private static IEnumerable<IndicatorLine> Scored(AuditCase audit) => audit.Report.Indicators.Where(line => line.Score?.Value is > 0m);
}
