using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Notices;

/// <summary>The newest notices of a person, unread ones first.</summary>
public sealed class ListNotices(Database database) : IUseCase
{
    /// <summary>Older ones are kept, and not shown.</summary>
    public const int Most = 200;

    public async Task<IReadOnlyList<NoticeRow>> ExecuteAsync(Actor actor, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.QueryAsync<NoticeRow>(
            "SELECT id, text, address, created_at, read_at FROM notices WHERE person_id = @PersonId ORDER BY CASE WHEN read_at IS NULL THEN 0 ELSE 1 END, id DESC LIMIT @most",
            new { actor.PersonId, most = Math.Min(most, Most) },
            cancellationToken);
    }

    public async Task<long> CountUnreadAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.ValueAsync<long>("SELECT count(*) FROM notices WHERE person_id = @PersonId AND read_at IS NULL", new { actor.PersonId }, cancellationToken);
    }
}
