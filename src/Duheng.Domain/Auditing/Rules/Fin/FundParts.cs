using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>What the rules on sums of the money table have in common: a cell against the cells that it is made of.</summary>
internal static class FundParts
{
    public static bool IsAmount(FundLine line) => line.Row is not (FundRow.ReceivedRate or FundRow.ExecutionRate);

    /// <summary>How far two amounts may be apart, in the document's own unit.</summary>
    public static decimal Tolerance(AuditCase audit) =>
        audit.Limits.MoneyToleranceWan * (MoneyUnit.Wan.InYuan() / (audit.Funds.Unit ?? MoneyUnit.Wan).InYuan());

    public static string Symbol(AuditCase audit) => audit.Funds.Unit is { } unit ? unit.Symbol() : string.Empty;

    /// <summary>Says where a cell is not the sum of its parts; nothing when no part is printed.</summary>
    public static Remark? Compare(AuditCase audit, FundLine line, FundColumn whole, IReadOnlyList<(FundColumn Column, decimal Value)> parts)
    {
        if (parts.Count == 0 || line.Figures.GetValueOrDefault(whole) is not { Value: { } printed } figure)
        {
            return null;
        }

        var sum = parts.Sum(part => part.Value);
        var difference = Math.Abs(printed - sum);
        if (difference <= Tolerance(audit))
        {
            return null;
        }

        var (apart, total, unit) = (Figures.Plain(difference), Figures.Plain(sum), Symbol(audit));
        var zh = string.Join(" + ", parts.Select(part => $"{part.Column.Zh()} {Figures.Plain(part.Value)}"));
        var en = string.Join(" + ", parts.Select(part => $"{part.Column.En()} {Figures.Plain(part.Value)}"));
        return new Remark(
            figure.Place,
            $"{line.Row.Zh()}的{whole.Zh()}填 {figure.Text}，各项之和（{zh}）为 {total}，相差 {apart} {unit}。",
            $"The {line.Row.En()} ({whole.En()}) says {figure.Text}; its parts ({en}) make {total}, {apart} {unit} apart.")
        {
            Stated = figure.Text,
            Expected = total,
            Difference = difference,
            Key = $"{line.Row}/{whole}",
            AlsoAt = [.. parts.Select(part => line.Figures.GetValueOrDefault(part.Column)?.Place).OfType<Place>()],
            Explains = line.Row == FundRow.Balance ? [] : [Facets.Fund(line.Row, whole), .. parts.Where(part => part.Column != FundColumn.Fiscal).Select(part => Facets.Fund(line.Row, part.Column))],
            FollowsFrom = [.. parts.Select(part => Facets.Fund(line.Row, part.Column)), .. line.Row == FundRow.Balance ? [Facets.Fund(line.Row, whole)] : Array.Empty<string>()],
        };
    }

    /// <summary>The printed cells of some columns.</summary>
    public static IReadOnlyList<(FundColumn Column, decimal Value)> Printed(FundLine line, IEnumerable<FundColumn> columns) =>
        [.. from column in columns
            let value = line.Figures.GetValueOrDefault(column)?.Value
            where value is not null
            select (column, value.Value)];
}
