using Duheng.Application.Adjustments;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Adjustments;

/// <summary>What asks for an adjustment, and the versions there are.</summary>
/// <param name="Causes">Keys that may be sent, with their names.</param>
public sealed record AdjustmentsReply(
    long Project, bool AsksAdjustment, bool CanAnswer, IReadOnlyList<AdjustmentTaskReply> Tasks, IReadOnlyList<TargetVersionReply> Versions, IReadOnlyDictionary<string, string> Causes)
{
    internal static AdjustmentsReply Of(AdjustmentSheet sheet) => new(
        sheet.Year.Id, sheet.Year.AsksAdjustment, sheet.CanAnswer, [.. sheet.Tasks.Select(AdjustmentTaskReply.Of)], [.. sheet.Versions.Select(TargetVersionReply.Of)],
        Enum.GetValues<AdjustmentCause>().ToDictionary(cause => cause.Key(), cause => cause.Name()));
}
