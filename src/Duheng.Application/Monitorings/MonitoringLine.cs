namespace Duheng.Application.Monitorings;

/// <summary>What a unit says about an indicator in a period.</summary>
public sealed record MonitoringLine
{
    public long Id { get; init; }

    public long IndicatorId { get; init; }

    /// <summary>1—N 月完成值.</summary>
    public string ToDate { get; init; } = string.Empty;

    /// <summary>预计全年完成值.</summary>
    public string Forecast { get; init; } = string.Empty;

    /// <summary>As databases keep it: empty while nobody has said.</summary>
    public string Likelihood { get; init; } = string.Empty;

    public string Cause { get; init; } = string.Empty;

    public string Remark { get; init; } = string.Empty;

    public Lamp? Lamp { get; init; }
}
