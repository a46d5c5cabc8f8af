using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Monitorings;

/// <summary>A warning, and what became of it.</summary>
internal sealed record WarningReply(long Id, string Text, DateOnly DueOn, string? Disposal, string? Measure, string? Person)
{
    public static WarningReply Of(MonitoringWarning warning) => new(warning.Id, warning.Text, warning.DueOn, warning.Disposal?.Key(), warning.Measure, warning.Person);
}
