using Duheng.Application.Projects;

namespace Duheng.Application.Monitorings;

/// <summary>All periods of a project's year, and its warnings.</summary>
/// <param name="HasTargets">Whether there are approved targets, also while others are being drafted.</param>
public sealed record ProjectMonitorings(ProjectYear Year, bool HasTargets, IReadOnlyList<MonitoringPeriod> Periods, IReadOnlyList<MonitoringRow> Rows, IReadOnlyList<MonitoringWarning> Warnings);
