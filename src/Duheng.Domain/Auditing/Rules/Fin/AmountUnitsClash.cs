using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-12", Severity.Error, Basis = "表内勾稽：同一金额的名称、目标值、业绩值、资金表应当用同一单位",
    Title = "金额单位冲突", TitleEn = "Amount units clash")]
public sealed class AmountUnitsClash : IAuditRule
{
    private const decimal WanInYuan = 10_000m;

    /// <summary>Fewer significant digits may be alike by chance.</summary>
    private const int FewestDigits = 3;

    private static readonly FundRow[] rows = [FundRow.Initial, FundRow.Annual, FundRow.Received, FundRow.Executed];

    public IEnumerable<Remark> Check(AuditCase audit) =>
        audit.Report.Indicators.Select(OfLine).OfType<Remark>().Concat(OfProse(audit));

    private static Remark? OfLine(IndicatorLine line)
    {
        var printed = new[] { line.Target, line.Actual }.OfType<StatedQuantity>().Where(value => value.Value.Unit is { Family: UnitFamily.Money }).ToList();
        var named = UnitInName.Read(line.Name.Text) is { Family: UnitFamily.Money } unit ? unit : null;
        var isPrinted = printed.Count > 0 && new[] { line.Target, line.Actual }.All(value => value is not { Value.IsNumber: true } || printed.Contains(value));
        var against = isPrinted && named is not null && printed.All(value => IsTenThousandApart(value.Value.Unit!, named)); // filtered above
        if ((printed.Count == 0 || !Attainments.HasUnitClash(line)) && !against)
        {
            return null;
        }

        var where = printed[^1];
        var name = named is null ? string.Empty : $"名称写“{named.Symbol}”，";
        var nameEn = named is null ? string.Empty : $"the name says {named.Symbol}, ";
        return new Remark(
            where.Place,
            $"“{line.Name.Text}”的金额单位冲突：{name}目标值“{line.Target?.Text}”，业绩值“{line.Actual?.Text}”，元与万元相差一万倍。",
            $"The units of \"{line.Name.Text}\" clash: {nameEn}target \"{line.Target?.Text}\", actual \"{line.Actual?.Text}\"; 元 and 万元 are 10,000 apart.")
        {
            Indicator = line.Name.Text,
            Stated = where.Text,
            PointsAtRisk = Attainments.HasUnitClash(line) ? line.Score?.Value : null,
            AlsoAt = [.. new[] { line.Target?.Place, line.Name.Place, line.Twin?.Actual?.Place, line.Twin?.Target?.Place }.OfType<Place>().Where(place => place != where.Place)],
            Explains = [Facets.Unit(line), Facets.Actual(line)],
        };
    }

    private static bool IsTenThousandApart(Unit one, Unit other) =>
        one.Factor >= other.Factor * WanInYuan || other.Factor >= one.Factor * WanInYuan;

    /// <summary>An amount in the prose that is one of the money table but for a factor of exactly 10⁴.</summary>
    private static IEnumerable<Remark> OfProse(AuditCase audit)
    {
        var told = audit.Narrative.Of(FactKind.Amount).Where(fact => fact.Unit?.Symbol.Contains('/', StringComparison.Ordinal) == false && Digits(fact.Number) >= FewestDigits).ToList();
        var seen = new HashSet<Fact>();
        foreach (var row in rows)
        {
            if (audit.Funds.Amount(row) is not { } money || audit.Funds.Unit is not { } unit)
            {
                continue;
            }

            var facts = told.Where(fact => IsShifted(Statement.MoneyOf(fact), money) && seen.Add(fact)).ToList();
            if (facts.Count == 0)
            {
                continue;
            }

            var figure = audit.Funds.At(row, FundColumn.Total)!; // its amount was just read
            yield return new Remark(
                facts[0].Place,
                $"文中写“{facts[0].Text}”，资金表{row.Zh()}为 {figure.Text} {unit.Symbol()}，相差一万倍，元与万元混用。",
                $"The text says \"{facts[0].Text}\", the money table {figure.Text} {unit.Symbol()} ({row.En()}): 10,000 times apart, 元 and 万元 are mixed up.")
            {
                Stated = facts[0].Text,
                Expected = $"{figure.Text}{unit.Symbol()}",
                Difference = (Statement.MoneyOf(facts[0]) - money).Abs().Yuan / unit.InYuan(),
                AlsoAt = [.. facts.Skip(1).Select(fact => fact.Place), figure.Place],
            };
        }
    }

    private static bool IsShifted(Money one, Money other) =>
        other.Yuan != 0m && (one.Yuan == other.Yuan * WanInYuan || other.Yuan == one.Yuan * WanInYuan);

    private static int Digits(decimal number) => Figures.Plain(number).Replace(".", string.Empty, StringComparison.Ordinal).Trim('0').Length;
}
