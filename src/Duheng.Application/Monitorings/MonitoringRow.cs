using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Monitorings;

/// <summary>A project looked at in one period (运行监控).</summary>
public sealed record MonitoringRow
{
    public long Id { get; init; }

    public long ProjectYearId { get; init; }

    public int LastMonth { get; init; }

    public DocumentState State { get; init; }

    /// <summary>The worst of all.</summary>
    public Lamp? Lamp { get; init; }

    public Lamp? MoneyLamp { get; init; }

    /// <summary>全年预算 as it stood at the end of the period, by the ledger.</summary>
    public Money Annual { get; init; }

    /// <summary>Spent up to the end of the period, by the ledger.</summary>
    public Money Executed { get; init; }

    /// <summary>预计全年执行, in fen.</summary>
    public long? ForecastFen { get; init; }

    public string Remark { get; init; } = string.Empty;

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public long Version { get; init; }

    public Money? Forecast => ForecastFen is { } fen ? Money.FromFen(fen) : null;
}
