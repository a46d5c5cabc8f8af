using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Monitorings;

/// <summary>A project in the list of a period.</summary>
public sealed record MonitoringItem
{
    public long ProjectYearId { get; init; }

    /// <summary>Of its organisation.</summary>
    public string Path { get; init; } = string.Empty;

    public string Code { get; init; } = string.Empty;

    public string Project { get; init; } = string.Empty;

    public string Organisation { get; init; } = string.Empty;

    /// <summary>Null while it has not been begun.</summary>
    public DocumentState? State { get; init; }

    public Lamp? Lamp { get; init; }

    public Lamp? MoneyLamp { get; init; }

    /// <summary>全年预算 at the end of the period: as it was handed up, else as the ledger now tells.</summary>
    public Money Annual { get; init; }

    /// <summary>Spent up to the end of the period, in the same way.</summary>
    public Money Executed { get; init; }

    /// <summary>Indicators with a red lamp; the next with a yellow one.</summary>
    public int Reds { get; init; }

    public int Yellows { get; init; }

    public int OpenWarnings { get; init; }
}
