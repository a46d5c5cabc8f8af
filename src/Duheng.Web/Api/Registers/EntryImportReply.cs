using Duheng.Application.Registers.Imports;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Registers;

/// <summary>An import of entries as programs read it.</summary>
/// <param name="Result">What came of it; null until it is done.</param>
/// <param name="Reason">Why it failed.</param>
/// <param name="Accept">Where a checked file is entered: POST, with onlyGood=true to leave faulty rows out.</param>
public sealed record EntryImportReply(
    long Id, string Kind, string State, int Done, int Total, int Faulty, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, EntryImportReport? Result, string? Reason, string? Accept)
{
    internal static EntryImportReply Of(EntryImportJob import) => new(
        import.Job.Id, import.Job.Kind, import.Job.State.Key(), import.Job.Done, import.Job.Total, import.Job.Faulty, import.Job.CreatedAt, import.Job.FinishedAt,
        import.Report, import.Report is null && import.Job.IsOver ? import.Job.Result : null, import is { IsCheck: true, Report.Good: > 0 } ? $"/api/registers/imports/{Shown.Id(import.Job.Id)}/accept" : null);
}
