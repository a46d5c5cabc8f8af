using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Monitorings;

/// <summary>What is to be saved; rows that are left out stay as they are.</summary>
internal sealed record MonitoringBody(long? ForecastFen, string? Remark, IReadOnlyList<MonitoringLineBody>? Lines)
{
    public MonitoringEdit ToEdit(long version) => new(
        ForecastFen, Remark ?? string.Empty,
        [.. (Lines ?? []).Select(line => new MonitoringLineEdit(
            line.Row, line.ToDate ?? string.Empty, line.Forecast ?? string.Empty, LifecycleWords.Parse<Likelihood>(line.Likelihood), LifecycleWords.Parse<DeviationCause>(line.Cause), line.Remark ?? string.Empty))],
        version);
}
