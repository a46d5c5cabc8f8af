using System.Text.Encodings.Web;
using System.Text.Json;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.History;

/// <summary>Appends to the log, in the transaction of the change itself: both happen or neither.</summary>
public sealed class ChangeLog(TimeProvider time)
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="actor">Null for what the program does by itself.</param>
    /// <param name="subject">The record: its kind, its id, and the year of a project that it belongs to.</param>
    /// <param name="action">In words, as people read it in the history: 送审.</param>
    public async Task AppendAsync(
        Work work, Actor? actor, ChangeSubject subject, string action, object? before, object? after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(subject);

        // The update locks the head, so that entries stand in one row even when two servers append at once.
        var head = await work.FindAsync<ChangeHead>("UPDATE change_heads SET last_id = last_id WHERE id = 1 RETURNING algorithm, last_id, hash", null, cancellationToken)
            ?? await FirstAsync(work, cancellationToken);
        var now = time.GetUtcNow();
        var change = new ChangeRow
        {
            At = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero), // as precise as it is kept
            PersonId = actor?.PersonId,
            Person = actor?.Name ?? "系统",
            Subject = subject.Kind,
            SubjectId = subject.Id,
            ProjectYearId = subject.ProjectYearId,
            Action = action,
            Before = before is null ? null : JsonSerializer.Serialize(before, Plain),
            After = after is null ? null : JsonSerializer.Serialize(after, Plain),
            PreviousHash = head.Hash,
        };
        change = change with { Hash = ChangeSeal.Of(change, head.Algorithm) };

        var id = await work.ValueAsync<long>(
            """
            INSERT INTO changes (at, person_id, person, subject, subject_id, project_year_id, action, before, after, previous_hash, hash)
            VALUES (@At, @PersonId, @Person, @Subject, @SubjectId, @ProjectYearId, @Action, @Before, @After, @PreviousHash, @Hash) RETURNING id
            """,
            change,
            cancellationToken);
        await work.ExecuteAsync("UPDATE change_heads SET last_id = @id, hash = @Hash WHERE id = 1", new { id, change.Hash }, cancellationToken);
    }

    private static async Task<ChangeHead> FirstAsync(Work work, CancellationToken cancellationToken)
    {
        var head = new ChangeHead { Algorithm = ChangeSeal.Sm3Name, Hash = ChangeSeal.Origin };
        await work.ExecuteAsync("INSERT INTO change_heads (id, algorithm, last_id, hash) VALUES (1, @Algorithm, 0, @Hash)", head, cancellationToken);
        return head;
    }
}
