using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Accounts;

/// <summary>Lists and ends sessions: one's own, or anybody's for who administers security there.</summary>
public sealed class OpenSessions(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    public async Task<Result<IReadOnlyList<OpenSession>>> ListAsync(Actor actor, long personId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        if (!await MayAsync(work, actor, personId, cancellationToken))
        {
            return Refusals.NoSuch("这个账号");
        }

        var rows = await work.QueryAsync<SessionRow>(
            "SELECT token_sha256, person_id, agent, created_at, seen_at FROM sessions WHERE person_id = @personId AND ended_at IS NULL ORDER BY seen_at DESC", new { personId }, cancellationToken);
        return rows.Select(row => new OpenSession(row.TokenSha256, row.Agent, row.CreatedAt, row.SeenAt)).ToList();
    }

    public async Task<Result<bool>> EndAsync(Actor actor, long personId, string id, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if (!await MayAsync(work, actor, personId, cancellationToken))
        {
            return Refusals.NoSuch("这个账号");
        }

        var ended = await work.ExecuteAsync(
            "UPDATE sessions SET ended_at = @now WHERE person_id = @personId AND token_sha256 = @id AND ended_at IS NULL", new { now = time.GetUtcNow(), personId, id }, cancellationToken);
        if (ended > 0)
        {
            await log.AppendAsync(work, actor, new ChangeSubject("person", personId), "结束会话", null, null, cancellationToken);
            await work.CommitAsync(cancellationToken);
        }

        return true;
    }

    private static async Task<bool> MayAsync(Work work, Actor actor, long personId, CancellationToken cancellationToken) =>
        actor.PersonId == personId
        || (await work.FindAsync<string>("SELECT o.path FROM people p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = @personId", new { personId }, cancellationToken) is { } path
            && actor.Can(Capability.AdministerSecurity, path));
}
