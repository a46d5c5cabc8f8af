namespace Duheng.Application.Monitorings;

/// <summary>What somebody typed into the form of a period.</summary>
/// <param name="ForecastFen">Null while nobody has said.</param>
/// <param name="Version">Of the record that was shown.</param>
public sealed record MonitoringEdit(long? ForecastFen, string Remark, IReadOnlyList<MonitoringLineEdit> Lines, long Version);
