using Duheng.Application.Common;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>What is needed to fill in an entry: its type, where its references may lead, the unit's projects.</summary>
public sealed class LoadEntryForm(Database database, TimeProvider time, PackCatalog packs) : IUseCase
{
    /// <summary>Of more there is a field to type into.</summary>
    public const int MostOptions = 300;

    private const int MostProjects = 200;

    /// <param name="id">Of the entry that is corrected; null for a new one.</param>
    public async Task<Result<EntryForm>> ExecuteAsync(Actor actor, string register, long? organisationId, long? id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        RegisterEntry? entry = null;
        if (id is { } corrected)
        {
            if ((await Entries.FindAsync(work, packs, actor, register, corrected, cancellationToken)).Failed(out var missing, out var found))
            {
                return missing;
            }

            (entry, organisationId) = (found.Entry, found.Entry.OrganisationId);
        }

        if ((await RegisterPlace.FindToWriteAsync(work, packs, actor, register, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        var options = new Dictionary<string, IReadOnlyList<EntryOption>>(StringComparer.Ordinal);
        foreach (var column in place.Type.Filled.Where(column => column.Kind == ColumnKind.Reference))
        {
            options[column.Key] = await OptionsAsync(work, packs.Find(column.Target!)!, place.Organisation.Id, cancellationToken);
        }

        var projects = await work.QueryAsync<ProjectRow>(
            $"SELECT id, name FROM projects WHERE organisation_id = @Id ORDER BY name LIMIT {Figures.Plain(MostProjects)}", new { place.Organisation.Id }, cancellationToken);
        return new EntryForm(place, entry, options, [.. projects.Select(row => (row.Id, row.Name))], ChinaClock.Now(time));
    }

    private static async Task<IReadOnlyList<EntryOption>> OptionsAsync(Work work, RegisterType target, long organisationId, CancellationToken cancellationToken)
    {
        if (await RegisterSlots.FindAsync(work, target, cancellationToken) is not { } register || !register.Slots.TryGetValue(target.Title, out var title))
        {
            return [];
        }

        var name = target.Title != "name" && register.Slots.GetValueOrDefault("name") is ['t', ..] and var slot ? slot : title;
        var rows = await work.QueryAsync<OptionRow>(
            $"SELECT {title} AS title, {name} AS name FROM register_entries WHERE register_id = @Id AND organisation_id = @organisationId AND removed = 0 ORDER BY {title} LIMIT {Figures.Plain(MostOptions)}",
            new { register.Id, organisationId },
            cancellationToken);
        return [.. rows.Select(row => new EntryOption(row.Title, row.Name is { Length: > 0 } other && other != row.Title ? $"{other}　{row.Title}" : row.Title))];
    }

    private sealed record OptionRow
    {
        public string Title { get; init; } = string.Empty;

        public string? Name { get; init; }
    }

    private sealed record ProjectRow
    {
        public long Id { get; init; }

        public string Name { get; init; } = string.Empty;
    }
}
