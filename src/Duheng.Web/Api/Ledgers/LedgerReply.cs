using Duheng.Application.Ledgers;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Ledgers;

/// <summary>The ledger of a project's year with the table that is its sum. Money is in 元.</summary>
public sealed record LedgerReply(IReadOnlyList<LedgerEntryReply> Entries, IReadOnlyList<FundRowReply> Table)
{
    internal static LedgerReply Of(FundSheet sheet) => new(
        [.. sheet.Entries.Select(entry => new LedgerEntryReply(entry.Id, entry.Kind.Key(), entry.Source.Key(), entry.Amount.Yuan, entry.DatedOn, entry.DocumentNo, entry.Remark, entry.ReversesId, entry.Person, entry.CreatedAt))],
        [.. FundTableRow.Of(sheet.Table).Select(FundRowReply.Of)]);
}
