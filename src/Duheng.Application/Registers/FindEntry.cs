using Duheng.Application.Common;
using Duheng.Application.Registers.Files;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>An entry with its history, removed ones too.</summary>
public sealed class FindEntry(Database database, PackCatalog packs) : IUseCase
{
    public async Task<Result<EntryDetail>> ExecuteAsync(Actor actor, string register, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await Entries.FindAsync(work, packs, actor, register, id, cancellationToken)).Failed(out var failure, out var found))
        {
            return failure;
        }

        var rows = await work.QueryAsync<VersionRow>(
            """
            SELECT v.version, v.content, v.set_aside, v.action, v.reason, v.changed_at, w.name AS changed_by
            FROM register_versions v LEFT JOIN people w ON w.id = v.changed_by WHERE v.entry_id = @id ORDER BY v.version DESC
            """,
            new { id },
            cancellationToken);
        return new EntryDetail(found.Place, found.Entry, [.. rows.Select(row => new EntryVersion
        {
            Version = row.Version,
            Values = EntryText.FromJson(row.Content),
            SetAside = row.SetAside,
            Action = row.Action,
            Reason = row.Reason,
            ChangedAt = row.ChangedAt,
            ChangedBy = row.ChangedBy,
        })], await RegisterFiles.OfAsync(work, found.Entry, cancellationToken));
    }

    private sealed record VersionRow
    {
        public long Version { get; init; }

        public string Content { get; init; } = string.Empty;

        public string SetAside { get; init; } = string.Empty;

        public string Action { get; init; } = string.Empty;

        public string Reason { get; init; } = string.Empty;

        public DateTimeOffset ChangedAt { get; init; }

        public string? ChangedBy { get; init; }
    }
}
