using Duheng.Application.Registers;

namespace Duheng.Web.Api.Registers;

/// <summary>What a form of a register needs.</summary>
/// <param name="Options">By the key of a reference: where it may lead.</param>
/// <param name="Projects">Of the unit, by id.</param>
public sealed record EntryFormReply(
    long Organisation, IReadOnlyList<RegisterColumnReply> Columns, IReadOnlyDictionary<string, IReadOnlyList<EntryOption>> Options, IReadOnlyDictionary<long, string> Projects, EntryReply? Entry)
{
    internal static EntryFormReply Of(EntryForm form) => new(
        form.Place.Organisation.Id, [.. form.Place.Type.Columns.Select(column => RegisterColumnReply.Of(form.Place.Type, column))], form.Options,
        form.Projects.ToDictionary(one => one.Id, one => one.Name), form.Entry is null ? null : EntryReply.Of(form.Entry));
}
