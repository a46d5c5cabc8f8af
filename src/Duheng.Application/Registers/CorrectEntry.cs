using Duheng.Application.Common;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Corrects an entry (更正): what it said before and the reason are kept.</summary>
public sealed class CorrectEntry(Database database, PackCatalog packs, EntryBook book) : IUseCase
{
    /// <param name="version">Of the entry that the person had before them.</param>
    public async Task<Result<RegisterEntry>> ExecuteAsync(Actor actor, string register, long id, long version, EntryEdit edit, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(edit);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await Entries.FindToWriteAsync(work, packs, actor, register, id, version, reason, cancellationToken)).Failed(out var failure, out var found))
        {
            return failure;
        }

        var before = found.Entry;
        if ((await EntryEdits.CheckAsync(work, book, found.Register, before.OrganisationId, edit, before, cancellationToken)).Failed(out failure, out var entry))
        {
            return failure;
        }

        if (ColumnText.Print(entry.Values[before.Type.Title]) != before.Title && await Entries.LeadingToAsync(work, packs, before, cancellationToken) is { } leading)
        {
            return Refusals.Conflict($"“{before.Title}”被 {leading}引用，不能改{before.Type.Column(before.Type.Title)!.Name}；请另登记一条，再逐条改引用。");
        }

        if (entry.ProjectId == before.ProjectId && Same(entry.Values, before))
        {
            return Refusals.Invalid(before.Type.Name, "内容没有变化，没有保存。");
        }

        if (await book.RewriteAsync(work, found.Register, before, entry, cancellationToken) == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await book.KeepVersionAsync(work, actor, before, "更正", reason!.Trim(), EntryText.Print(entry.Values), cancellationToken);
        var after = await EntryRows.FindAsync(work, found.Register, id, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return after!;
    }

    private static bool Same(IReadOnlyDictionary<string, RegisterValue> values, RegisterEntry before) =>
        before.Type.Filled.All(column => (values.TryGetValue(column.Key, out var value) ? ColumnText.Print(value) : string.Empty) == before.Text(column.Key));
}
