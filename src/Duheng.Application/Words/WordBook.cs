using Duheng.Application.Data;
using Duheng.Storage;

namespace Duheng.Application.Words;

/// <summary>The knowledge by which this office works: what ships, with the words that its administrator added or dropped.</summary>
public sealed class WordBook(Knowledge shipped)
{
    private volatile State state = new(0, shipped);

    public Knowledge Now => state.Knowledge;

    /// <summary>Without the office's own words.</summary>
    public Knowledge Shipped => shipped;

    /// <summary>Takes over what the database holds; does nothing where it is known already.</summary>
    public async Task RefreshAsync(Database database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);

        await using var work = await database.ReadAsync(cancellationToken);
        var stamp = await work.ValueAsync<long>("SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM word_lists", null, cancellationToken); // versions only grow, and no row is ever removed
        if (stamp == state.Stamp)
        {
            return;
        }

        var own = await OwnAsync(work, cancellationToken);
        var lexicon = shipped.Lexicon.With([.. shipped.Lexicon.Lists.Join(own, list => list.Name, one => one.Name, (list, one) => list.With(one.Over(list.Words)))]);
        state = new State(stamp, shipped.With(lexicon));
    }

    internal static Task<IReadOnlyList<OwnWords>> OwnAsync(Work work, CancellationToken cancellationToken) =>
        work.QueryAsync<OwnWords>("SELECT * FROM word_lists ORDER BY name", new { }, cancellationToken);

    private sealed record State(long Stamp, Knowledge Knowledge);
}
