using Duheng.Application.Common;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>From typed cells to an entry that may be written.</summary>
internal static class EntryEdits
{
    public static async Task<Result<NewEntry>> CheckAsync(
        Work work, EntryBook book, StoredRegister register, long organisationId, EntryEdit edit, RegisterEntry? self, CancellationToken cancellationToken)
    {
        if (edit.ProjectId is { } project
            && await work.ValueAsync<long>("SELECT count(*) FROM projects WHERE id = @project AND organisation_id = @organisationId", new { project, organisationId }, cancellationToken) == 0)
        {
            return Refusals.Invalid("项目", "不是这个单位的项目；请从列表里选，或者不选（属于整个单位）。");
        }

        var (values, faults) = EntryText.Read(register.Type, edit.Cells);
        var looked = await book.CheckAsync(work, register, organisationId, [new CheckedEntry(0, values, faults, self?.Id)], cancellationToken);
        return looked[0].Faults.Count > 0 ? Entries.Invalid(register.Type, looked[0].Faults) : new NewEntry(looked[0].Values, edit.ProjectId, self?.SetAside ?? string.Empty);
    }
}
