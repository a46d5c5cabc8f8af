using Duheng.Application.Common;
using Duheng.Storage;

namespace Duheng.Application.History;

/// <summary>Recomputes the chain of the log and names the first entry that does not fit (日志核验).</summary>
public sealed class VerifyChanges(Database database) : IUseCase
{
    private const int PageRows = 1000;

    public async Task<VerifiedChanges> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var head = await work.FindAsync<ChangeHead>("SELECT algorithm, last_id, hash FROM change_heads WHERE id = 1", null, cancellationToken) ?? new ChangeHead();
        var (count, last, hash) = (0L, 0L, ChangeSeal.Origin);

        while (true)
        {
            var page = await work.QueryAsync<ChangeRow>("SELECT * FROM changes WHERE id > @last ORDER BY id LIMIT @PageRows", new { last, PageRows }, cancellationToken);
            foreach (var change in page)
            {
                if (change.PreviousHash != hash || change.Hash != ChangeSeal.Of(change, head.Algorithm))
                {
                    return new VerifiedChanges(count, head.Algorithm, hash, change.Id);
                }

                (count, last, hash) = (count + 1, change.Id, change.Hash);
            }

            if (page.Count < PageRows)
            {
                // The head tells what the end was: entries cut off at the end leave it alone.
                return new VerifiedChanges(count, head.Algorithm, hash, head.LastId == last && head.Hash == hash ? null : head.LastId);
            }
        }
    }
}
