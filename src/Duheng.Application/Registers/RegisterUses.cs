using Duheng.Application.Registers.Packs;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers;

/// <summary>Which organisations keep a register with a cadence, and what they have done of it in a year.</summary>
internal static class RegisterUses
{
    /// <param name="scope">A condition on organisations o.</param>
    /// <param name="parameters">Of the condition.</param>
    public static async Task<IReadOnlyList<(long OrganisationId, string Organisation, RegisterType Type, IReadOnlyList<CadencePart> Parts)>> DueAsync(
        Work work, PackCatalog packs, int year, string scope, Dapper.DynamicParameters parameters, CancellationToken cancellationToken)
    {
        if (year is < 1 or > 9998)
        {
            return []; // a platform on which no year has been opened yet
        }

        var types = packs.Registers.Where(type => type.Cadence is not null).ToDictionary(type => type.Key, StringComparer.Ordinal);
        parameters.AddDynamicParams(new { keys = work.Many(types.Keys), from = (long)new DateOnly(year, 1, 1).DayNumber, to = (long)new DateOnly(year, 12, 31).DayNumber });
        var uses = await work.QueryAsync<UseRow>(
            $"""
            SELECT u.organisation_id, o.name AS organisation, r.key, u.since FROM register_uses u JOIN registers r ON r.id = u.register_id JOIN organisations o ON o.id = u.organisation_id
            WHERE {work.IsOneOf("r.key", "keys")} AND o.closed_on IS NULL AND {scope} ORDER BY o.path, r.key
            """,
            parameters,
            cancellationToken);
        var days = (await work.QueryAsync<DayRow>(
            $"""
            SELECT e.organisation_id, r.key, e.day, count(*) AS count FROM register_entries e JOIN registers r ON r.id = e.register_id JOIN organisations o ON o.id = e.organisation_id
            WHERE {work.IsOneOf("r.key", "keys")} AND e.day BETWEEN @from AND @to AND e.removed = 0 AND e.set_aside = '' AND {scope} GROUP BY e.organisation_id, r.key, e.day
            """,
            parameters,
            cancellationToken)).ToLookup(row => (row.OrganisationId, row.Key), row => Enumerable.Repeat(DateOnly.FromDayNumber((int)row.Day), (int)row.Count));
        return
        [
            .. uses.Select(use => (use.OrganisationId, use.Organisation, types[use.Key], CadenceParts.Of(
                types[use.Key].Cadence!, year, DateOnly.FromDayNumber((int)use.Since), [.. days[(use.OrganisationId, use.Key)].SelectMany(day => day)]))),
        ];
    }

    private sealed record UseRow
    {
        public long OrganisationId { get; init; }

        public string Organisation { get; init; } = string.Empty;

        public string Key { get; init; } = string.Empty;

        public long Since { get; init; }
    }

    private sealed record DayRow
    {
        public long OrganisationId { get; init; }

        public string Key { get; init; } = string.Empty;

        public long Day { get; init; }

        public long Count { get; init; }
    }
}
