using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-03", Severity.Error, Basis = "正文与表格一致：同一数据只能有一个值",
    Title = "同一数据多值", TitleEn = "One fact, several values")]
public sealed class OneFactSeveralValues : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Narrative.HasSentences || GoalResults.Facts(audit).Count > 0
        ? null
        : Abstention.Lacking("没有叙述文字", "there is no prose");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var clashes = ToldFigures.Of(audit).Select(fact => Against(fact, audit)).OfType<Clash>();
        foreach (var group in clashes.GroupBy(clash => (clash.Cell, clash.Fact.Text)))
        {
            var (fact, cell, printed) = (group.First().Fact, group.Key.Cell, group.First().Printed);
            var (name, nameEn) = group.First().Name;
            var told = ToldFigures.Before(fact) + fact.Text;
            var (shown, where, whereEn) = cell.Paragraph is null ? (group.First().Shown, "表中", "the table's") : (group.First().Shown, "另一处", "elsewhere the");
            var rounded = Rounding.DecimalsOf(printed) > Rounding.DecimalsOf(fact.Number) ? Rounding.HalfUp(printed, Rounding.DecimalsOf(fact.Number)) : printed;
            var (hint, hintEn) = rounded == printed || fact.Kind != FactKind.Percentage ? (string.Empty, string.Empty) : ($"（四舍五入为 {Figures.Plain(rounded)}%）", $" (rounded, {Figures.Plain(rounded)}%)");
            yield return new Remark(
                fact.Place,
                $"文中说“{told}”，而{where}{name}为 {shown}{hint}。",
                $"The text says \"{told}\"; {whereEn} {nameEn} is {shown}{hintEn}.")
            {
                Indicator = group.First().Line?.Name.Text,
                Stated = fact.Text,
                Expected = shown,
                Difference = Figures.Trim(Math.Abs(group.First().Told - printed)),
                AlsoAt = [.. group.Skip(1).Select(clash => clash.Fact.Place).Append(cell).Distinct()],
                Key = $"{nameEn}/{fact.Text}",
                FollowsFrom = [group.First().Facet],
            };
        }
    }

    private static Clash? Against(Fact fact, AuditCase audit)
    {
        if (ToldFigures.RowOf(fact, audit) is { } row)
        {
            return fact.Kind == FactKind.Amount ? AgainstAmount(fact, row, audit) : AgainstRate(fact, row, audit);
        }

        return ToldFigures.LineOf(fact, audit) is { Actual: { Value: { IsNumber: true, Upper: null } value } actual } line && Scale(fact.Unit, value.Unit) is { } scale
            ? Unlike(new Clash(fact, actual.Place, actual.Text, fact.Number * scale, value.Number, ($"“{line.Name.Text}”", $"\"{line.Name.Text}\""), Facets.Actual(line)) { Line = line })
            : null;
    }

    private static Clash? AgainstAmount(Fact fact, FundRow row, AuditCase audit)
    {
        // An amount that another column of the row prints speaks of one source of the money.
        if (audit.Funds.Unit is not { } unit || audit.Funds.At(row, FundColumn.Total) is not { Value: { } printed } figure || figure.Place == fact.Place)
        {
            return null;
        }

        var told = fact.Number * ((fact.Unit?.Factor ?? 1m) / unit.InYuan());
        return audit.Funds.Line(row)?.Figures.Values.Any(cell => cell.Value == told) == true
            ? null
            : Unlike(new Clash(fact, figure.Place, figure.Text, told, printed, (row.Zh(), row.En()), Facets.Fund(row, FundColumn.Total)));
    }

    private static Clash? AgainstRate(Fact fact, FundRow row, AuditCase audit)
    {
        var line = row == FundRow.ExecutionRate ? audit.Report.Execution : null;
        if (line?.Actual is { Value: { IsNumber: true, Upper: null } value } actual)
        {
            return Unlike(new Clash(fact, actual.Place, actual.Text, fact.Number, value.Number, (row.Zh(), row.En()), Facets.Fund(row, FundColumn.Total)) { Line = line });
        }

        return audit.Funds.At(row, FundColumn.Total) is { Value: { } printed } figure && figure.Place != fact.Place
            ? Unlike(new Clash(fact, figure.Place, figure.Text, fact.Number, printed, (row.Zh(), row.En()), Facets.Fund(row, FundColumn.Total)))
            : null;
    }

    /// <summary>Told again, a figure may be rounded (四舍五入), never cut: 97.70% is 98%, not 97%.</summary>
    private static Clash? Unlike(Clash clash)
    {
        var decimals = Math.Min(Rounding.DecimalsOf(clash.Told), Rounding.DecimalsOf(clash.Printed));
        return Rounding.HalfUp(clash.Told, decimals) == Rounding.HalfUp(clash.Printed, decimals) ? null : clash;
    }

    /// <summary>What turns a figure of the prose into the unit of the cell; null when the two cannot be compared.</summary>
    private static decimal? Scale(Unit? told, Unit? printed) => (told, printed) switch
    {
        ({ } one, { } other) => one.IsComparableWith(other) ? one.Factor / other.Factor : null,
        _ => 1m,
    };

    private sealed record Clash(Fact Fact, Place Cell, string Shown, decimal Told, decimal Printed, (string Zh, string En) Name, string Facet)
    {
        public IndicatorLine? Line { get; init; }
    }
}
