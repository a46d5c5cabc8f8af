using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Adjustments;

/// <summary>One version of the targets.</summary>
public sealed record TargetVersionReply(
    int Number, string State, string? Cause, string? Reason, string PeriodGoal, string AnnualGoal, string? ContentHash, DateTimeOffset CreatedAt, DateTimeOffset? SubmittedAt, DateTimeOffset? ApprovedAt)
{
    internal static TargetVersionReply Of(TargetVersion version) => new(
        version.Number, version.State.Key(), version.Cause, version.Reason, version.PeriodGoal, version.AnnualGoal, version.ContentHash, version.CreatedAt, version.SubmittedAt, version.ApprovedAt);
}
