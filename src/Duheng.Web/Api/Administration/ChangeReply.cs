using Duheng.Application.History;

namespace Duheng.Web.Api.Administration;

/// <summary>An entry of the log; each seals the one before it.</summary>
public sealed record ChangeReply(
    long Id, DateTimeOffset At, long? PersonId, string Person, string Subject, long SubjectId, long? Project, string Action, string? Before, string? After, string PreviousHash, string Hash)
{
    internal static ChangeReply Of(ChangeRow row) => new(
        row.Id, row.At, row.PersonId, row.Person, row.Subject, row.SubjectId, row.ProjectYearId, row.Action, row.Before, row.After, row.PreviousHash, row.Hash);
}
