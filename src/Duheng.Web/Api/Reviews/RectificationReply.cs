using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Reviews;

/// <summary>Something that is to be put right (整改).</summary>
public sealed record RectificationReply(long Id, string Demand, DateOnly DueOn, string State, string? Answer, DateTimeOffset? AnsweredAt, string Person, long Version)
{
    internal static RectificationReply Of(Rectification one) => new(one.Id, one.Demand, one.DueOn, one.State.Key(), one.Answer, one.AnsweredAt, one.Person, one.Version);
}
