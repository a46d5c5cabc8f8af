namespace Duheng.Web.Api.Ledgers;

/// <summary>The id of an entry that was made.</summary>
public sealed record LedgerAddedReply(long Id);
