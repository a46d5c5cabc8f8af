using Duheng.Application.History;

namespace Duheng.Web.Api.History;

/// <summary>What somebody did to a project, in words; kind is the record as the filter takes it.</summary>
public sealed record ProjectChangeReply(long Id, DateTimeOffset At, string Person, string Kind, string Subject, string Part, string Action, IReadOnlyList<ChangedField> Fields)
{
    internal static ProjectChangeReply Of(ToldChange change) => new(change.Id, change.At, change.Person, change.Kind, change.Subject, change.Part, change.Action, change.Fields);
}
