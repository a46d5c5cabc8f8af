using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-22", Severity.Error, Basis = "表内勾稽：比率应在0与100%之间",
    Title = "比率越界", TitleEn = "A rate outside 0 to 100%")]
public sealed class RateOutOfRange : IAuditRule
{
    private const decimal Whole = 100m;

    private static readonly string[] Endings = ["率", "度", "占比", "比例", "比重"];

    public IEnumerable<Remark> Check(AuditCase audit) =>
        from line in audit.Report.Indicators
        where IsBounded(audit, line)
        from value in new[] { line.Actual, line.Target }.OfType<StatedQuantity>()
        where IsPercent(line, value.Value) && (value.Value.Number < 0m || (value.Value.Upper ?? value.Value.Number) * (value.Value.Unit?.Factor ?? 1m) > Whole)
        select new Remark(
            value.Place,
            $"“{line.Name.Text}”的{(ReferenceEquals(value, line.Actual) ? "业绩值" : "目标值")}为{value.Text}，比率应在0与100%之间。",
            $"\"{line.Name.Text}\" states {value.Text}; a rate lies between 0 and 100%.")
        {
            Indicator = line.Name.Text,
            Stated = value.Text,
            PointsAtRisk = line.Score?.Value is > 0m ? line.Score.Value : null,
            Key = $"{(ReferenceEquals(value, line.Actual) ? "actual" : "target")}:{value.Text}",
            AlsoAt = LineList.Again(line, one => ReferenceEquals(value, line.Actual) ? one.Actual?.Place : one.Target?.Place),
        };

    private static bool IsBounded(AuditCase audit, IndicatorLine line) =>
        Endings.Any(ending => UnitInName.Strip(line.Name.Text).EndsWith(ending, StringComparison.Ordinal))
        && !audit.Lexicon.Holds("unbounded-rates", line.Name.Text) && !audit.Lexicon.Holds("savings", line.Name.Text);

    private static bool IsPercent(IndicatorLine line, Quantity value) =>
        value.IsNumber && (value.Unit ?? UnitInName.Read(line.Name.Text))?.Family == UnitFamily.Percent;
}
