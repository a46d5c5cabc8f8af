using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Dev;

[AuditRule("DEV-07", Severity.Warning, Basis = "表内勾稽：归于预算调整的偏差不应大于预算调整额",
    Title = "原因与偏差矛盾", TitleEn = "The reason is too small for the deviation")]
public sealed class ReasonCannotExplain : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (ReasonCells.Abstains(audit) is { } none)
        {
            return none;
        }

        return audit.Funds.Unit is null || audit.Funds.Value(FundRow.Initial) is null || audit.Funds.Value(FundRow.Annual) is null
            ? Abstention.Lacking("没有年初预算或全年预算", "no initial or no full-year budget is stated")
            : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var blamed = audit.Report.Indicators
            .Where(line => line.HasReason(audit) && audit.Lexicon.Holds("budget-changes", line.Reason?.Text))
            .Select(line => (Line: line, Gap: GapInYuan(audit, line)))
            .Where(one => one.Gap > 0m)
            .ToList();
        if (audit.Funds is not { Unit: { } unit } || audit.Funds.Amount(FundRow.Initial) is not { } initial || audit.Funds.Amount(FundRow.Annual) is not { } annual
            || blamed is not [{ Line: { Reason: { } cell } first }, ..])
        {
            yield break;
        }

        var (gap, change) = (blamed.Sum(one => one.Gap) ?? 0m, (annual - initial).Abs());
        if (change.Yuan >= audit.Limits.ExplainedShare * gap)
        {
            yield break;
        }

        var symbol = unit.Symbol();
        var (lost, moved) = ($"{Figures.Rounded(gap / unit.InYuan(), 2)}{symbol}", $"{change.In(unit)}{symbol}");
        yield return new Remark(
            cell.Place,
            $"{string.Join('、', blamed.Select(one => $"“{one.Line.Name.Text}”"))}比目标少{lost}，原因写“{cell.Quoted()}”，"
                + (change.Yuan == 0m ? $"而预算没有调整，都是{annual.In(unit)}{symbol}。" : $"而预算只从{initial.In(unit)}调整为{annual.In(unit)}（相差{moved}），解释不了。"),
            $"The costs are {lost} below their targets and blame \"{cell.Quoted()}\"; the budget only moved by {moved}.")
        {
            Indicator = first.Name.Text,
            Stated = cell.Text,
            Difference = (gap / unit.InYuan()) - (change.Yuan / unit.InYuan()),
            Key = "budget",
            AlsoAt = [.. blamed.Skip(1).Select(one => one.Line.Reason?.Place).OfType<Place>()],
        };
    }

    /// <summary>How far a sum of money stayed below its target; null for anything else.</summary>
    private static decimal? GapInYuan(AuditCase audit, IndicatorLine line) =>
        line.Kind == IndicatorKind.Cost && audit.Attained(line) is { Unit: { Family: UnitFamily.Money } unit } one && !unit.Symbol.Contains('/', StringComparison.Ordinal)
            ? (one.Target - one.Actual) * unit.Factor
            : null;
}
