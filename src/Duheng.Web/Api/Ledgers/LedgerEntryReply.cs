namespace Duheng.Web.Api.Ledgers;

/// <summary>An entry of the ledger. Money is in 元.</summary>
public sealed record LedgerEntryReply(
    long Id, string Kind, string Source, decimal Amount, DateOnly DatedOn, string DocumentNo, string Remark, long? ReversesId, string Person, DateTimeOffset CreatedAt);
