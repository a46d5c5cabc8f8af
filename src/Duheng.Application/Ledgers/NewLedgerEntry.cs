using Duheng.Domain.Quantities;

namespace Duheng.Application.Ledgers;

/// <summary>An entry as typed, or as it stands in a row of a file: everything is text.</summary>
/// <param name="Unit">元 or 万元.</param>
public sealed record NewLedgerEntry(string Kind, string Source, string Amount, string Unit, string DatedOn, string DocumentNo, string Remark)
{
    /// <summary>How the unit is written beside amounts; null where it says none, for none is ever guessed.</summary>
    public MoneyUnit? MoneyUnit => Unit.Trim() switch { "元" or "yuan" => Domain.Quantities.MoneyUnit.Yuan, "万元" or "wan" => Domain.Quantities.MoneyUnit.Wan, _ => null };
}
