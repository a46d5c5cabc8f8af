using Duheng.Application.Projects.Imports;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Jobs;

/// <summary>A job as programs read it.</summary>
/// <param name="Result">What came of it; null until it is done.</param>
/// <param name="Reason">Why it failed.</param>
/// <param name="Accept">Where a checked file is entered: POST, with onlyGood=true to leave faulty rows out.</param>
public sealed record JobReply(long Id, string Kind, string State, int Done, int Total, int Faulty, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, ImportReport? Result, string? Reason, string? Accept)
{
    internal static JobReply Of(ImportJob import) => new(
        import.Job.Id, import.Job.Kind, import.Job.State.Key(), import.Job.Done, import.Job.Total, import.Job.Faulty, import.Job.CreatedAt, import.Job.FinishedAt,
        import.Report, import.Report is null && import.Job.IsOver ? import.Job.Result : null, import is { IsCheck: true, Report.Good: > 0 } ? $"/api/jobs/{Shown.Id(import.Job.Id)}/accept" : null);
}
