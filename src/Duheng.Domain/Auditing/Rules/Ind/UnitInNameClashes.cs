using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-07", Severity.Error, Basis = "表内勾稽：指标名称中的单位应与目标值、业绩值一致",
    Title = "名称单位与值冲突", TitleEn = "The unit in the name clashes with the value")]
public sealed class UnitInNameClashes : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit) => [.. Clashes(audit), .. PrintedTwice(audit)];

    private static IEnumerable<Remark> Clashes(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators)
        {
            if (UnitInName.Read(line.Name.Text) is not { } named
                || ValuesOf(line).Where(value => Clash(named, value.Value.Unit)).ToList() is not [var first, ..] clashing)
            {
                continue;
            }

            yield return new Remark(
                first.Place,
                $"指标名称“{line.Name.Text}”的单位是{named.Symbol}，{(ReferenceEquals(first, line.Actual) ? "业绩值" : "目标值")}却写“{first.Text}”。",
                $"The name \"{line.Name.Text}\" counts in {named.Symbol}, the value says \"{first.Text}\".")
            {
                Indicator = line.Name.Text,
                Stated = first.Text,
                Expected = named.Symbol,
                PointsAtRisk = Attainable(audit, line) ? null : line.Score?.Value,
                // Hours under a name that counts days can be converted; only sums of money are taken for ten thousand times as much.
                Lowered = named.IsComparableWith(first.Value.Unit ?? named) && named.Family != UnitFamily.Money ? Severity.Warning : null,
                AlsoAt = [line.Name.Place, .. clashing.Skip(1).Select(value => value.Place), .. LineList.Again(line, one => ReferenceEquals(first, line.Actual) ? one.Actual?.Place : one.Target?.Place)],
                FollowsFrom = [Facets.Unit(line)],
            };
        }
    }

    private static IEnumerable<Remark> PrintedTwice(AuditCase audit)
    {
        var lines = audit.Report.Indicators.Where(PrintsUnitTwice).ToList();
        if (lines.Count == 0)
        {
            yield break;
        }

        var count = Figures.Plain(lines.Count);
        yield return new Remark(
            lines[0].Name.Place,
            $"{count}项指标的单位在名称和数值里各印一次，只需保留一处：{LineList.Zh(lines, SecondPrint)}。",
            $"{count} indicators print their unit both in the name and in the value: {LineList.En(lines, SecondPrint)}.")
        {
            Indicator = lines.Count == 1 ? lines[0].Name.Text : null,
            Key = $"twice:{LineList.Key(lines)}",
            Lowered = Severity.Info,
            AlsoAt = LineList.Others(lines, line => line.Name.Place),
        };
    }

    private static bool PrintsUnitTwice(IndicatorLine line) =>
        UnitInName.Read(line.Name.Text) is { } named
        && ValuesOf(line).Any(value => value.Value.Unit?.Symbol == named.Symbol)
        && !ValuesOf(line).Any(value => Clash(named, value.Value.Unit));

    private static string? SecondPrint(IndicatorLine line) =>
        ValuesOf(line).FirstOrDefault(value => value.Value.Unit?.Symbol == UnitInName.Read(line.Name.Text)?.Symbol)?.Text;

    /// <summary>The actual first: it is what gets scored.</summary>
    private static IEnumerable<StatedQuantity> ValuesOf(IndicatorLine line) =>
        new[] { line.Actual, line.Target }.OfType<StatedQuantity>();

    private static bool Clash(Unit named, Unit? printed) =>
        printed is { Family: not UnitFamily.Unknown } && (!named.IsComparableWith(printed) || named.Factor != printed.Factor);

    private static bool Attainable(AuditCase audit, IndicatorLine line) => audit.Attained(line) is not null;
}
