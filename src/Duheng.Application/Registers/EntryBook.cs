using Duheng.Application.History;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Storage;
using Duheng.Storage.Values;

namespace Duheng.Application.Registers;

/// <summary>Writes entries into registers, within somebody else's transaction, who has asked for the right. The one place that adds entries: one, or a hundred thousand.</summary>
public sealed class EntryBook(TimeProvider time, ChangeLog log, PackCatalog packs, IEnumerable<IComputedColumns> computing)
{
    private const int ToldEvery = 1_000;

    private static readonly string[] Fixed = ["register_id", "organisation_id", "project_id", "day", "set_aside", "source", "created_at", "created_by", "updated_at"];

    /// <summary>Looks through entries and writes nothing.</summary>
    public Task<IReadOnlyList<CheckedEntry>> CheckAsync(Work work, StoredRegister register, long organisationId, IReadOnlyList<CheckedEntry> entries, CancellationToken cancellationToken) =>
        new EntryChecks(work, packs, register, organisationId).RunAsync(entries, cancellationToken);

    /// <summary>Writes one entry that was looked through.</summary>
    /// <returns>Its id.</returns>
    public async Task<long> AddAsync(Work work, Actor? actor, StoredRegister register, long organisationId, NewEntry entry, EntrySource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(entry);

        var columns = Columns(register);
        var ids = await work.InsertAsync<long>(
            $"register_entries ({string.Join(", ", columns)})", [Row(register, organisationId, WithComputed(register.Type)(entry), source, actor, Now())], "id", cancellationToken);
        await UseAsync(work, register, organisationId, EntryRules.DayOf(register.Type, entry.Values), cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("entry", ids[0]), $"登记{register.Type.Name}", null, new { organisationId, source = source.Name(), entry.SetAside, values = EntryText.Print(entry.Values) }, cancellationToken);
        return ids[0];
    }

    /// <summary>Writes many entries that were looked through, with one line in the log.</summary>
    /// <param name="told">Hears how many are written.</param>
    public async Task<long> AddAsync(
        Work work, Actor? actor, StoredRegister register, long organisationId, IReadOnlyList<NewEntry> entries, EntrySource source, Action<int> told, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(told);

        if (entries.Count == 0)
        {
            return 0;
        }

        var (compute, now, columns) = (WithComputed(register.Type), Now(), Columns(register));
        var written = await work.CopyAsync("register_entries", columns, Rows(), cancellationToken);
        var days = entries.Select(entry => EntryRules.DayOf(register.Type, entry.Values)).ToList();
        await UseAsync(work, register, organisationId, days.Min(), cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("register", register.Id), $"批量登记{register.Type.Name}", null, new { organisationId, source = source.Name(), count = written, from = days.Min(), to = days.Max() }, cancellationToken);
        return written;

        IEnumerable<IReadOnlyList<object?>> Rows()
        {
            var done = 0;
            foreach (var chunk in entries.Chunk(ToldEvery))
            {
                // Computing takes as long as writing.
                foreach (var row in chunk.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(entry => Row(register, organisationId, compute(entry), source, actor, now)))
                {
                    yield return row;
                }

                told(done += chunk.Length);
            }
        }
    }

    /// <summary>Writes other values into an entry that was looked through.</summary>
    /// <returns>How many rows were changed: none when somebody else was first.</returns>
    public Task<int> RewriteAsync(Work work, StoredRegister register, RegisterEntry before, NewEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(before);

        var whole = WithComputed(register.Type)(entry);
        var slots = SlotValues.Write(register, whole.Values);
        var keys = EntryRules.UniqueKeys(register.Type, whole.Values);
        var parameters = new Dapper.DynamicParameters(new
        {
            before.Id,
            before.Version,
            now = Now(),
            day = (long)EntryRules.DayOf(register.Type, whole.Values).DayNumber,
            entry.ProjectId,
        });
        var set = new List<string>();
        foreach (var slot in register.UsedSlots)
        {
            parameters.Add(slot, slots.GetValueOrDefault(slot));
            set.Add($"{slot} = @{slot}");
        }

        foreach (var (slot, key) in register.UniqueSlots.Zip(keys).Where(pair => pair.First is not null))
        {
            parameters.Add(slot!, key);
            set.Add($"{slot} = @{slot}");
        }

        return work.ExecuteAsync(
            $"UPDATE register_entries SET {string.Join(", ", set)}, day = @day, project_id = @ProjectId, updated_at = @now, version = version + 1 WHERE id = @Id AND version = @Version AND removed = 0",
            parameters,
            cancellationToken);
    }

    /// <summary>Keeps what an entry said, and why it says something else now.</summary>
    public async Task KeepVersionAsync(Work work, Actor actor, RegisterEntry before, string action, string reason, object? after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(before);

        await work.ExecuteAsync(
            "INSERT INTO register_versions (entry_id, version, content, set_aside, action, reason, changed_at, changed_by) VALUES (@Id, @Version, @content, @SetAside, @action, @reason, @now, @PersonId)",
            new { before.Id, before.Version, content = EntryText.Json(before.Values), before.SetAside, action, reason, now = Now(), actor.PersonId },
            cancellationToken);
        await log.AppendAsync(
            work, actor, new ChangeSubject("entry", before.Id), action + before.Type.Name, new { before.SetAside, values = EntryText.Print(before.Values) }, new { reason, after }, cancellationToken);
    }

    /// <summary>From a day on an organisation keeps a register: entries are due.</summary>
    public static Task UseAsync(Work work, StoredRegister register, long organisationId, DateOnly since, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(register);

        return work.ExecuteAsync(
            """
            INSERT INTO register_uses (register_id, organisation_id, since) VALUES (@Id, @organisationId, @day)
            ON CONFLICT (register_id, organisation_id) DO UPDATE SET since = CASE WHEN excluded.since < register_uses.since THEN excluded.since ELSE register_uses.since END
            """,
            new { register.Id, organisationId, day = (long)since.DayNumber },
            cancellationToken);
    }

    private string Now() => Instants.Text(time.GetUtcNow());

    private Func<NewEntry, NewEntry> WithComputed(RegisterType type)
    {
        var computed = type.Columns.Where(column => column.Computed is not null).Select(column => column.Key).ToHashSet(StringComparer.Ordinal);
        if (computed.Count == 0)
        {
            return entry => entry;
        }

        var computes = computing.Select(one => one.Of(type)).ToList();
        return entry =>
        {
            var values = entry.Values.Where(one => !computed.Contains(one.Key)).ToDictionary(StringComparer.Ordinal);
            foreach (var (key, value) in computes.SelectMany(compute => compute(entry.Values)).Where(one => !IsTooLarge(one.Value)))
            {
                values[key] = value;
            }

            return entry with { Values = values };
        };
    }

    private static bool IsTooLarge(RegisterValue value) => value is RegisterValue.Number { Value: var number } && Math.Abs(number) > ColumnText.MostNumber;

    private static IReadOnlyList<string> Columns(StoredRegister register) => [.. Fixed, .. register.UsedSlots, .. register.UniqueSlots.OfType<string>()];

    private static IReadOnlyList<object?> Row(StoredRegister register, long organisationId, NewEntry entry, EntrySource source, Actor? actor, string now)
    {
        var slots = SlotValues.Write(register, entry.Values);
        var keys = EntryRules.UniqueKeys(register.Type, entry.Values);
        return
        [
            register.Id, organisationId, entry.ProjectId, (long)EntryRules.DayOf(register.Type, entry.Values).DayNumber, entry.SetAside, source.Key(), now, actor?.PersonId, now,
            .. register.UsedSlots.Select(slot => slots.GetValueOrDefault(slot)), .. register.UniqueSlots.Zip(keys).Where(pair => pair.First is not null).Select(pair => pair.Second),
        ];
    }
}
