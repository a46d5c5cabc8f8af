using Duheng.Application.Projects;

namespace Duheng.Application.Monitorings;

/// <summary>A project in one period, with its indicators and its warnings.</summary>
/// <param name="Row">Null when nobody has begun.</param>
public sealed record Monitored(ProjectYear Year, MonitoringPeriod Period, IReadOnlyList<MonitoringPeriod> Periods, MonitoringRow? Row)
{
    /// <summary>Whether there are approved targets to hold it against, also while others are being drafted.</summary>
    public bool HasTargets { get; init; }

    public IReadOnlyList<MonitoredIndicator> Indicators { get; init; } = [];

    public IReadOnlyList<MonitoringWarning> Warnings { get; init; } = [];

    /// <summary>What still has to be said before it can be handed up, each in a sentence.</summary>
    public IReadOnlyList<string> Gaps => Row is null ? [] : [.. MonitoringGaps.Of(this)];
}
