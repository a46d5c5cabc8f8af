using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Notices;

/// <summary>Marks notices of a person as read.</summary>
public sealed class ReadNotices(Database database, TimeProvider time) : IUseCase
{
    /// <param name="id">Null for all.</param>
    /// <returns>Where the notice leads; the list of notices for all.</returns>
    public async Task<Result<string>> ExecuteAsync(Actor actor, long? id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var address = id is null ? "/notices" : await work.FindAsync<string>("SELECT address FROM notices WHERE id = @id AND person_id = @PersonId", new { id, actor.PersonId }, cancellationToken);
        if (address is null)
        {
            return Refusals.NoSuch("这条通知");
        }

        await work.ExecuteAsync(
            "UPDATE notices SET read_at = @now WHERE person_id = @PersonId AND read_at IS NULL AND (@all = 1 OR id = @id)",
            new { now = time.GetUtcNow(), actor.PersonId, all = id is null ? 1 : 0, id = id ?? 0 },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return address;
    }
}
