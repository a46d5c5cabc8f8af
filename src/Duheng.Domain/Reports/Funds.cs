using Duheng.Domain.Quantities;

namespace Duheng.Domain.Reports;

/// <summary>The money of a project as the report states it (项目资金), in the document's own unit.</summary>
/// <param name="Unit">Null when the document names none: then a figure is no amount yet.</param>
/// <param name="Lines">In the order of the document.</param>
public sealed record Funds(MoneyUnit? Unit, IReadOnlyList<FundLine> Lines)
{
    public static readonly Funds None = new(null, []);

    public static IReadOnlyList<FundColumn> FiscalParts { get; } =
        [FundColumn.Central, FundColumn.Provincial, FundColumn.Municipal, FundColumn.County];

    public FundLine? Line(FundRow row) => Lines.FirstOrDefault(line => line.Row == row);

    /// <summary>The cell, or null when the form has no such row or column.</summary>
    public Figure? At(FundRow row, FundColumn column) => Line(row)?.Figures.GetValueOrDefault(column);

    public decimal? Value(FundRow row, FundColumn column = FundColumn.Total) => At(row, column)?.Value;

    /// <summary>The budget that spending is held against: the full-year one, or the initial one where the form has no other.</summary>
    public decimal? Budget(FundColumn column = FundColumn.Total) => Value(FundRow.Annual, column) ?? Value(FundRow.Initial, column);

    /// <summary>The cell as an amount; null when it is blank or the unit is not known.</summary>
    public Money? Amount(FundRow row, FundColumn column = FundColumn.Total) =>
        Value(row, column) is { } figure && Unit is { } unit ? Money.FromPrinted(figure, unit) : null;
}
