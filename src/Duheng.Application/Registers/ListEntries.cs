using Dapper;
using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Finds entries of a register of an organisation (登记簿).</summary>
public sealed class ListEntries(Database database, PackCatalog packs) : IUseCase
{
    /// <summary>More rows than this on one page help nobody.</summary>
    public const int MostRows = 500;

    public async Task<Result<EntryPage>> ExecuteAsync(Actor actor, string register, EntryFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await RegisterPlace.FindAsync(work, packs, actor, register, filter.OrganisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        if (await RegisterSlots.FindAsync(work, place.Type, cancellationToken) is not { } stored)
        {
            return new EntryPage(place, [], 0);
        }

        var rows = Math.Clamp(filter.PageRows, 1, MostRows);
        var (where, parameters) = Where(stored, place.Organisation.Id, filter);
        var total = await work.ValueAsync<long>($"SELECT count(*) FROM register_entries e WHERE {where}", parameters, cancellationToken);
        if (filter.After is { } after)
        {
            parameters.AddDynamicParams(new { afterDay = after.Day, afterId = after.Id });
            where += " AND (e.day < @afterDay OR (e.day = @afterDay AND e.id < @afterId))";
        }

        parameters.AddDynamicParams(new { limit = rows, offset = (Math.Max(filter.Page, 1) - 1L) * rows });
        return new EntryPage(place, await RowsAsync(work, stored, filter, where, parameters, cancellationToken), total);
    }

    /// <summary>Every entry that a filter finds, in the order of their days; a part at a time, since there may be a million.</summary>
    /// <param name="most">How many in all.</param>
    internal static async Task<IReadOnlyList<RegisterEntry>> AllAsync(Work work, StoredRegister stored, long organisationId, EntryFilter filter, int most, CancellationToken cancellationToken)
    {
        var (where, parameters) = Where(stored, organisationId, filter);
        parameters.AddDynamicParams(new { limit = most, offset = 0L });
        return await RowsAsync(work, stored, filter, where, parameters, cancellationToken);
    }

    private static async Task<IReadOnlyList<RegisterEntry>> RowsAsync(Work work, StoredRegister stored, EntryFilter filter, string where, DynamicParameters parameters, CancellationToken cancellationToken)
    {
        var rows = await work.QueryAsync<object>(
            $"SELECT {EntryRows.Columns(stored)} FROM {EntryRows.Tables} WHERE {where} ORDER BY {OrderBy(stored, filter)} LIMIT @limit OFFSET @offset", parameters, cancellationToken);
        return [.. rows.Select(row => EntryRows.Of(stored, row))];
    }

    private static string OrderBy(StoredRegister stored, EntryFilter filter)
    {
        if (filter.IsByKeys)
        {
            return "e.day DESC, e.id DESC";
        }

        var direction = filter.Descending ? "DESC" : "ASC";
        return filter.Order is { } key && stored.Slots.TryGetValue(key, out var slot) && slot != StoredRegister.More && key != stored.Type.OccursOn
            ? $"CASE WHEN e.{slot} IS NULL THEN 1 ELSE 0 END, e.{slot} {direction}, e.id {direction}"
            : stored.Type.Column(stored.Type.OccursOn) is { Kind: ColumnKind.Moment } && stored.Slots[stored.Type.OccursOn] is not StoredRegister.More and var moment
                ? $"e.day {direction}, e.{moment} {direction}, e.id {direction}"
                : $"e.day {direction}, e.id {direction}";
    }

    private static (string Where, DynamicParameters Parameters) Where(StoredRegister stored, long organisationId, EntryFilter filter)
    {
        var parameters = new DynamicParameters(new
        {
            register = stored.Id,
            organisationId,
            from = (long?)filter.From?.DayNumber,
            to = (long?)filter.To?.DayNumber,
            filter.ProjectId,
        });
        var conditions = new List<string> { "e.register_id = @register", "e.organisation_id = @organisationId", "e.removed = 0" };
        conditions.AddRange(new (bool IsWanted, string Condition)[]
        {
            (filter.From is not null, "e.day >= @from"),
            (filter.To is not null, "e.day <= @to"),
            (filter.ProjectId is not null, "e.project_id = @ProjectId"),
            (filter.IsAside is true, "e.set_aside <> ''"),
            (filter.IsAside is false, "e.set_aside = ''"),
        }.Where(one => one.IsWanted).Select(one => one.Condition));
        foreach (var (key, word) in filter.Words)
        {
            if (stored.Slots.TryGetValue(key, out var slot) && slot[0] == 't')
            {
                parameters.Add("word_" + slot, word);
                conditions.Add($"e.{slot} = @word_{slot}");
            }
        }

        var texts = stored.Type.Columns.Where(column => column.Kind is ColumnKind.Text or ColumnKind.Reference)
            .Select(column => stored.Slots.GetValueOrDefault(column.Key)).Where(slot => slot?[0] == 't').ToList();
        foreach (var (word, index) in SearchText.Words(filter.Text).Select((word, index) => (word, index)))
        {
            var name = "text_" + Figures.Plain(index);
            parameters.Add(name, $"%{SqlText.Literally(word)}%");
            conditions.Add("(" + string.Join(" OR ", texts.Select(slot => $"lower(e.{slot}) LIKE @{name} ESCAPE '!'")) + ")");
        }

        return (string.Join(" AND ", conditions), parameters);
    }
}
