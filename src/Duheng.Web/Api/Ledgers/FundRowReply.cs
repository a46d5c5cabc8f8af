using Duheng.Application.Ledgers;
using Duheng.Domain.Quantities;

namespace Duheng.Web.Api.Ledgers;

/// <summary>A row of the table of seven, by column: amounts in 元, rates in percent, null of a budget of nothing.</summary>
public sealed record FundRowReply(string Title, string Number, IReadOnlyList<decimal?> Values)
{
    internal static FundRowReply Of(FundTableRow row) => new(
        row.Title,
        row.Number,
        [.. FundTableRow.Columns.Select(column => row.Amounts is { } amounts
            ? column.Of(amounts).Yuan
            : FundTable.Rate(column.Of(row.Part!), column.Of(row.Whole!)) is { } rate ? Rounding.HalfUp(rate, 2) : (decimal?)null)]); // a row of rates has both
}
