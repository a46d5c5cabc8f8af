using System.Text.Encodings.Web;
using System.Text.Json;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Jobs;

/// <summary>The rows of jobs: who waits, who runs, what came of it.</summary>
public sealed class JobBook(Database database, TimeProvider time) : IDisposable
{
    /// <summary>A server that has not been heard of for so long has lost its job to the next.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private const int MostAttempts = 3;
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SemaphoreSlim bell = new(0);

    public static string Write(object value) => JsonSerializer.Serialize(value, Plain);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Plain) ?? throw new JsonException("A job holds nothing.");

    /// <summary>Enters a job; it begins as soon as a server is free.</summary>
    public async Task<long> AddAsync(Actor actor, string kind, object input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using (var work = await database.WriteAsync(cancellationToken))
        {
            var id = await work.ValueAsync<long>(
                "INSERT INTO jobs (kind, state, input, created_at, created_by) VALUES (@kind, 'waiting', @input, @now, @PersonId) RETURNING id",
                new { kind, input = Write(input), now = time.GetUtcNow(), actor.PersonId },
                cancellationToken);
            await work.CommitAsync(cancellationToken);
            bell.Release();
            return id;
        }
    }

    /// <summary>Somebody's own; null for anybody else's.</summary>
    public async Task<JobRow?> FindAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.FindAsync<JobRow>("SELECT * FROM jobs WHERE id = @id AND created_by = @PersonId", new { id, actor.PersonId }, cancellationToken);
    }

    /// <summary>The same without the file that it holds: whoever asks how far it is asks often.</summary>
    public async Task<JobRow?> LookAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.FindAsync<JobRow>(
            "SELECT id, kind, state, result, done, total, faulty, attempts, created_at, created_by, finished_at FROM jobs WHERE id = @id AND created_by = @PersonId", new { id, actor.PersonId }, cancellationToken);
    }

    /// <summary>The latest of somebody, without what they hold.</summary>
    public async Task<IReadOnlyList<JobRow>> RecentAsync(Actor actor, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.QueryAsync<JobRow>(
            "SELECT id, kind, state, done, total, faulty, attempts, created_at, created_by, finished_at FROM jobs WHERE created_by = @PersonId ORDER BY id DESC LIMIT @most", new { actor.PersonId, most }, cancellationToken);
    }

    /// <summary>Waits until there may be something to do.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken cancellationToken) => bell.WaitAsync(most, cancellationToken);

    /// <summary>What a stopped server left running is taken up again. An embedded database has one server, and it has just started.</summary>
    public async Task TakeBackAsync(CancellationToken cancellationToken)
    {
        if (database.Kind == DatabaseKind.Sqlite)
        {
            await using var work = await database.WriteAsync(cancellationToken);
            await work.ExecuteAsync("UPDATE jobs SET state = 'waiting' WHERE state = 'running'", null, cancellationToken);
            await work.CommitAsync(cancellationToken);
        }
    }

    /// <summary>The next one, leased to this server; null when there is none.</summary>
    public async Task<JobRow?> TakeAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var free = database.Kind == DatabaseKind.Sqlite ? "state = 'waiting'" : "(state = 'waiting' OR (state = 'running' AND leased_until < @now))";
        await using (var look = await database.ReadAsync(cancellationToken))
        {
            if (await look.ValueAsync<long>($"SELECT count(*) FROM jobs WHERE {free}", new { now }, cancellationToken) == 0)
            {
                return null; // most of the time: nothing is locked for it
            }
        }

        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync(
            $"UPDATE jobs SET state = 'failed', result = '服务器多次在办理中停止，这件任务没有写入任何数据；请重新上传。', finished_at = @now WHERE attempts >= @MostAttempts AND {free}", new { now, MostAttempts }, cancellationToken);
        var job = await work.FindAsync<JobRow>(
            $"UPDATE jobs SET state = 'running', attempts = attempts + 1, done = 0, leased_until = @until WHERE id = (SELECT min(id) FROM jobs WHERE {free}) AND {free} RETURNING *",
            new { now, until = now + Lease },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return job;
    }

    /// <summary>Says that this server is still at it, and how far.</summary>
    public async Task RenewAsync(JobRow job, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);

        if (database.Kind == DatabaseKind.PostgreSql)
        {
            await using var work = await database.ReadAsync(cancellationToken);
            await work.ExecuteAsync(
                "UPDATE jobs SET leased_until = @until, done = @Done, total = @Total, faulty = @Faulty WHERE id = @Id AND state = 'running'",
                new { until = time.GetUtcNow() + Lease, job.Done, job.Total, job.Faulty, job.Id },
                cancellationToken);
        }
    }

    /// <summary>Keeps with a running job what it had to fetch first, so that nobody fetches it again.</summary>
    public async Task KeepAsync(JobRow job, object input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);

        await using var work = await database.WriteAsync(cancellationToken);
        await work.ExecuteAsync(
            "UPDATE jobs SET input = @input WHERE id = @Id AND state = 'running' AND attempts = @Attempts", new { input = Write(input), job.Id, job.Attempts }, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>Ends a job in the transaction of what it has written: both happen or neither.</summary>
    /// <returns>False when somebody else has taken it: nothing may be kept.</returns>
    public async Task<bool> FinishAsync(Work work, JobRow job, JobState state, string result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(job);

        return await work.ExecuteAsync(
            "UPDATE jobs SET state = @state, result = @result, done = @Done, total = @Total, faulty = @Faulty, finished_at = @now WHERE id = @Id AND state = 'running' AND attempts = @Attempts",
            new { state = state.Key(), result, job.Done, job.Total, job.Faulty, now = time.GetUtcNow(), job.Id, job.Attempts },
            cancellationToken) == 1;
    }

    /// <summary>Ends a job that has written nothing.</summary>
    public async Task FinishAsync(JobRow job, JobState state, string result, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        await FinishAsync(work, job, state, result, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    public void Dispose() => bell.Dispose();
}
