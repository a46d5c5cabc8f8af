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
    public Task AppendAsync(Work work, Actor? actor, ChangeSubject subject, string action, object? before, object? after, CancellationToken cancellationToken) =>
        AppendAsync(work, actor, [new NewChange(subject, action, before, after)], cancellationToken);

    /// <summary>Many at once, in their order.</summary>
    public async Task AppendAsync(Work work, Actor? actor, IReadOnlyList<NewChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(changes);

        if (changes.Count == 0)
        {
            return;
        }

        // The update locks the head, so that entries stand in one row even when two servers append at once.
        var head = await work.FindAsync<ChangeHead>("UPDATE change_heads SET last_id = last_id WHERE id = 1 RETURNING algorithm, last_id, hash", null, cancellationToken)
            ?? await FirstAsync(work, cancellationToken);
        var now = time.GetUtcNow();
        var at = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero); // as precise as it is kept
        var (rows, hash) = (new List<ChangeRow>(changes.Count), head.Hash);
        foreach (var change in changes)
        {
            var row = new ChangeRow
            {
                At = at,
                PersonId = actor?.PersonId,
                Person = actor?.Name ?? "系统",
                Subject = change.Subject.Kind,
                SubjectId = change.Subject.Id,
                ProjectYearId = change.Subject.ProjectYearId,
                Action = change.Action,
                Before = change.Before is null ? null : JsonSerializer.Serialize(change.Before, Plain),
                After = change.After is null ? null : JsonSerializer.Serialize(change.After, Plain),
                PreviousHash = hash,
            };
            hash = ChangeSeal.Of(row, head.Algorithm);
            rows.Add(row with { Hash = hash });
        }

        var ids = await work.InsertAsync<long>(
            "changes (at, person_id, person, subject, subject_id, project_year_id, action, before, after, previous_hash, hash)",
            rows.Select(row => (IReadOnlyList<object?>)[row.At, row.PersonId, row.Person, row.Subject, row.SubjectId, row.ProjectYearId, row.Action, row.Before, row.After, row.PreviousHash, row.Hash]),
            "id",
            cancellationToken);
        await work.ExecuteAsync("UPDATE change_heads SET last_id = @id, hash = @hash WHERE id = 1", new { id = ids.Max(), hash }, cancellationToken);
    }

    private static async Task<ChangeHead> FirstAsync(Work work, CancellationToken cancellationToken)
    {
        var head = new ChangeHead { Algorithm = ChangeSeal.Sm3Name, Hash = ChangeSeal.Origin };
        await work.ExecuteAsync("INSERT INTO change_heads (id, algorithm, last_id, hash) VALUES (1, @Algorithm, 0, @Hash)", head, cancellationToken);
        return head;
    }
}
