using Duheng.Application.History;

namespace Duheng.Web.Api.Administration;

/// <summary>An entry of the log; each seals the one before it. The last three say in words what the sealed before and after hold.</summary>
public sealed record ChangeReply(
    long Id, DateTimeOffset At, long? PersonId, string Person, string Subject, long SubjectId, long? Project, string Action, string? Before, string? After, string PreviousHash, string Hash,
    string Name, string Part, IReadOnlyList<ChangedField> Fields)
{
    internal static ChangeReply Of(ToldChange told) => Of(told, told.Sealed);

    private static ChangeReply Of(ToldChange told, ChangeRow row) => new(
        row.Id, row.At, row.PersonId, row.Person, row.Subject, row.SubjectId, row.ProjectYearId, row.Action, row.Before, row.After, row.PreviousHash, row.Hash,
        told.Name, told.Part, told.Fields);
}
