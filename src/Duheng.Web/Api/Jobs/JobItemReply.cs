using Duheng.Application.Jobs;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Jobs;

/// <summary>A job in a list: how far it is, without what came of it.</summary>
public sealed record JobItemReply(long Id, string Kind, string State, int Done, int Total, int Faulty, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt)
{
    internal static JobItemReply Of(JobRow job) => new(job.Id, job.Kind, job.State.Key(), job.Done, job.Total, job.Faulty, job.CreatedAt, job.FinishedAt);
}
