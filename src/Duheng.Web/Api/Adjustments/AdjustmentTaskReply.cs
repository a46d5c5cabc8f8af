using Duheng.Application.Adjustments;

namespace Duheng.Web.Api.Adjustments;

/// <summary>A changed budget that asks whether the targets still hold. Money is fen.</summary>
public sealed record AdjustmentTaskReply(
    long Id, long BeforeFen, long AfterFen, DateOnly? DueOn, string? Answer, string? Reason, int? VersionNumber, DateTimeOffset CreatedAt, DateTimeOffset? AnsweredAt, string? Person)
{
    internal static AdjustmentTaskReply Of(AdjustmentTask task) => new(
        task.Id, task.Before.Fen, task.After.Fen, task.DueOn, task.Answer, task.Reason, task.Number, task.CreatedAt, task.AnsweredAt, task.Person);
}
