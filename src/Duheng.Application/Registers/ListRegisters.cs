using Duheng.Application.Common;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>The registers of an organisation with how full they are and what is due (佐证).</summary>
public sealed class ListRegisters(Database database, TimeProvider time, PackCatalog packs) : IUseCase
{
    /// <param name="organisationId">Null for one's own.</param>
    public async Task<Result<RegisterShelf>> ExecuteAsync(Actor actor, long? organisationId, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.ReadEvidence))
        {
            return Refusals.NotYours;
        }

        year = year is < 1 or > 9998 ? ChinaClock.Today(time).Year : year; // no year has been opened yet
        await using var work = await database.ReadAsync(cancellationToken);
        if ((await RegisterPlace.OrganisationAsync(work, actor, organisationId, cancellationToken)).Failed(out var failure, out var organisation))
        {
            return failure;
        }

        var found = await work.QueryAsync<CountRow>(
            """
            SELECT r.key, count(*) AS count, max(e.day) AS last_day, max(e.updated_at) AS last_written,
            sum(CASE WHEN e.day BETWEEN @from AND @to THEN 1 ELSE 0 END) AS year_count, sum(CASE WHEN e.day BETWEEN @from AND @to AND e.set_aside <> '' THEN 1 ELSE 0 END) AS aside_count
            FROM register_entries e JOIN registers r ON r.id = e.register_id WHERE e.organisation_id = @Id AND e.removed = 0 GROUP BY r.key
            """,
            new { organisation.Id, from = (long)new DateOnly(year, 1, 1).DayNumber, to = (long)new DateOnly(year, 12, 31).DayNumber },
            cancellationToken);
        var counts = found.ToDictionary(row => row.Key, StringComparer.Ordinal);
        var since = (await work.QueryAsync<SinceRow>(
            "SELECT r.key, u.since FROM register_uses u JOIN registers r ON r.id = u.register_id WHERE u.organisation_id = @Id", new { organisation.Id }, cancellationToken))
            .ToDictionary(row => row.Key, row => DateOnly.FromDayNumber((int)row.Since), StringComparer.Ordinal);
        var due = (await RegisterUses.DueAsync(work, packs, year, "o.id = @Id", new Dapper.DynamicParameters(new { organisation.Id }), cancellationToken))
            .ToDictionary(one => one.Type.Key, one => one.Parts, StringComparer.Ordinal);
        return new RegisterShelf(
            organisation, actor.Can(Capability.KeepRegisters, organisation.Path), await RegisterPlace.OrganisationsAsync(work, actor, cancellationToken), year, ChinaClock.Today(time),
            [.. packs.Packs.Select(pack => (pack, (IReadOnlyList<RegisterSummary>)[.. pack.Registers.Select(type => new RegisterSummary(type)
            {
                Count = counts.GetValueOrDefault(type.Key)?.Count ?? 0,
                YearCount = counts.GetValueOrDefault(type.Key)?.YearCount ?? 0,
                AsideCount = counts.GetValueOrDefault(type.Key)?.AsideCount ?? 0,
                LastDay = counts.GetValueOrDefault(type.Key) is { LastDay: var last } ? DateOnly.FromDayNumber((int)last) : null,
                LastWritten = counts.GetValueOrDefault(type.Key)?.LastWritten,
                Since = since.TryGetValue(type.Key, out var day) ? day : null,
                Parts = due.GetValueOrDefault(type.Key) ?? [],
            })]))]);
    }

    private sealed record CountRow
    {
        public string Key { get; init; } = string.Empty;

        public long Count { get; init; }

        public long YearCount { get; init; }

        public long AsideCount { get; init; }

        public long LastDay { get; init; }

        public DateTimeOffset LastWritten { get; init; }
    }

    private sealed record SinceRow
    {
        public string Key { get; init; } = string.Empty;

        public long Since { get; init; }
    }
}
