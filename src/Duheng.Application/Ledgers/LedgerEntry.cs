using Duheng.Domain.Quantities;

namespace Duheng.Application.Ledgers;

/// <summary>A dated movement of a project's money, by its document.</summary>
public sealed record LedgerEntry
{
    public long Id { get; init; }

    public long ProjectYearId { get; init; }

    public LedgerKind Kind { get; init; }

    public LedgerSource Source { get; init; }

    public Money Amount { get; init; }

    public DateOnly DatedOn { get; init; }

    public string DocumentNo { get; init; } = string.Empty;

    public string Remark { get; init; } = string.Empty;

    /// <summary>The entry that this one takes back.</summary>
    public long? ReversesId { get; init; }

    /// <summary>What tells two movements apart.</summary>
    public (LedgerKind Kind, LedgerSource Source, long Fen, DateOnly Day, string DocumentNo, string Remark) Key => (Kind, Source, Amount.Fen, DatedOn, DocumentNo, Remark);

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who entered it, by name.</summary>
    public string Person { get; init; } = string.Empty;
}
