using Duheng.Domain.Reports;

namespace Duheng.Application.Json;

/// <summary>One row of the money table, in the document's unit; rates are percent numbers.</summary>
public sealed record FundRowJson(
    decimal? Total, decimal? Fiscal, decimal? Central, decimal? Provincial, decimal? Municipal, decimal? County, decimal? CarriedOver, decimal? Other)
{
    /// <summary>Null when the document has no such row.</summary>
    public static FundRowJson? From(Funds funds, FundRow row) => funds.Line(row) is null ? null : new(
        funds.Value(row, FundColumn.Total),
        funds.Value(row, FundColumn.Fiscal),
        funds.Value(row, FundColumn.Central),
        funds.Value(row, FundColumn.Provincial),
        funds.Value(row, FundColumn.Municipal),
        funds.Value(row, FundColumn.County),
        funds.Value(row, FundColumn.CarriedOver),
        funds.Value(row, FundColumn.Other));
}
