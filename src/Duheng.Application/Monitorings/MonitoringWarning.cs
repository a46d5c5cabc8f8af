namespace Duheng.Application.Monitorings;

/// <summary>A lamp that is not green, to be answered (预警).</summary>
public sealed record MonitoringWarning
{
    public long Id { get; init; }

    public long MonitoringId { get; init; }

    public long ProjectYearId { get; init; }

    /// <summary>Of the period that it came of.</summary>
    public int LastMonth { get; init; }

    /// <summary>Null for money.</summary>
    public long? IndicatorId { get; init; }

    public string Text { get; init; } = string.Empty;

    public DateOnly DueOn { get; init; }

    public Disposal? Disposal { get; init; }

    public string? Measure { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? DisposedAt { get; init; }

    /// <summary>Who answered it, by name.</summary>
    public string? Person { get; init; }
}
