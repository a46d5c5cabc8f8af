using Duheng.Application.Targets;

namespace Duheng.Application.Monitorings;

/// <summary>An indicator with what is said about it in a period.</summary>
public sealed record MonitoredIndicator(TargetIndicator Indicator, MonitoringLine Line);
