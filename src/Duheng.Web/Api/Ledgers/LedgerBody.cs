using System.Globalization;
using Duheng.Application.Ledgers;

namespace Duheng.Web.Api.Ledgers;

/// <summary>A new entry; with <c>reversesId</c> it takes another back, and only the remark counts.</summary>
/// <param name="Amount">A number, in the unit that must be named: 元 or 万元.</param>
public sealed record LedgerBody(string? Kind, string? Source, decimal? Amount, string? Unit, string? DatedOn, string? DocumentNo, string? Remark, long? ReversesId)
{
    internal NewLedgerEntry ToEntry() => new(
        Kind ?? string.Empty, Source ?? string.Empty, Amount?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, Unit ?? string.Empty, DatedOn ?? string.Empty, DocumentNo ?? string.Empty, Remark ?? string.Empty);
}
