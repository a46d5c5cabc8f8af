using Duheng.Application.Projects;

namespace Duheng.Application.Monitorings;

/// <summary>All periods of a project's year, and its warnings.</summary>
public sealed record ProjectMonitorings(ProjectYear Year, IReadOnlyList<MonitoringPeriod> Periods, IReadOnlyList<MonitoringRow> Rows, IReadOnlyList<MonitoringWarning> Warnings);
