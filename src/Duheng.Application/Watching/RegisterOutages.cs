using Duheng.Application.History;
using Duheng.Application.Registers;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Years;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Domain.Watching;
using Duheng.Storage;
using Duheng.Storage.Values;

namespace Duheng.Application.Watching;

/// <summary>
/// Enters outages in the registers that the watching feeds, under a number of their own: an open interval when one begins, closed when it ends. What people
/// have added to the entry meanwhile stays; an entry that they took out stays out.
/// </summary>
public sealed class RegisterOutages(PackCatalog packs, EntryBook book, ChangeLog log, TimeProvider time) : IOutageRegister
{
    private const string Ended = "恢复";

    public async Task BeginAsync(Work work, RecordedOutage outage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outage);

        foreach (var type in packs.Registers.Where(type => type.FedByWatching))
        {
            var register = await RegisterSlots.OpenAsync(work, type, cancellationToken);
            var values = Values(type, outage);
            var whole = await CheckAsync(work, register, outage, WithSystem(type, values, outage), cancellationToken);
            var entry = whole.Faults.Count == 0 ? whole : await CheckAsync(work, register, outage, values, cancellationToken); // a system that the unit has not registered is named in the text alone
            if (entry.Faults.Count == 0)
            {
                await book.AddAsync(work, actor: null, register, outage.Point.OrganisationId, new NewEntry(entry.Values), EntrySource.Watching, cancellationToken);
            }
        }
    }

    public async Task EndAsync(Work work, RecordedOutage outage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(outage);

        foreach (var type in packs.Registers.Where(type => type.FedByWatching))
        {
            var register = await RegisterSlots.OpenAsync(work, type, cancellationToken);
            var id = await work.FindAsync<long?>(
                $"SELECT id FROM register_entries WHERE register_id = @Id AND organisation_id = @OrganisationId AND removed = 0 AND {register.Slots[type.Title]} = @title",
                new { register.Id, outage.Point.OrganisationId, title = TitleOf(outage) },
                cancellationToken);
            if (id is { } found && await EntryRows.FindAsync(work, register, found, cancellationToken) is { } entry)
            {
                await CloseAsync(work, register, entry, outage, cancellationToken);
            }
        }
    }

    private async Task CloseAsync(Work work, StoredRegister register, RegisterEntry entry, RecordedOutage outage, CancellationToken cancellationToken)
    {
        if (!entry.Values.TryGetValue(register.Type.OccursOn, out var held) || held is not RegisterValue.Periods { Value: [.., { End: null } open] } periods)
        {
            return; // somebody has closed it by hand
        }

        var values = entry.Values.ToDictionary(StringComparer.Ordinal);
        values[register.Type.OccursOn] = new RegisterValue.Periods([.. periods.Value.SkipLast(1), open with { End = Wall(outage.EndedAt ?? outage.BeganAt) }]);
        await work.ExecuteAsync(
            "INSERT INTO register_versions (entry_id, version, content, set_aside, action, reason, changed_at) VALUES (@Id, @Version, @content, @SetAside, @action, @reason, @now)",
            new { entry.Id, entry.Version, content = EntryText.Json(entry.Values), entry.SetAside, action = Ended, reason = "监测到系统已经恢复", now = Instants.Text(time.GetUtcNow()) },
            cancellationToken);
        await book.RewriteAsync(work, register, entry, new NewEntry(values, entry.ProjectId, entry.SetAside), cancellationToken);
        await log.AppendAsync(work, actor: null, new ChangeSubject("entry", entry.Id), Ended + register.Type.Name, null, new { outage.EndedAt }, cancellationToken);
    }

    private async Task<CheckedEntry> CheckAsync(Work work, StoredRegister register, RecordedOutage outage, IReadOnlyDictionary<string, RegisterValue> values, CancellationToken cancellationToken) =>
        (await book.CheckAsync(work, register, outage.Point.OrganisationId, [new CheckedEntry(Row: 0, values, [])], cancellationToken))[0];

    private static Dictionary<string, RegisterValue> Values(RegisterType type, RecordedOutage outage)
    {
        var values = new Dictionary<string, RegisterValue>(StringComparer.Ordinal)
        {
            [type.Title] = new RegisterValue.Text(TitleOf(outage)),
            [type.OccursOn] = new RegisterValue.Periods([new Interval(Wall(outage.BeganAt), End: null)]),
        };
        if (type.Column("description") is { Kind: ColumnKind.Text })
        {
            values["description"] = new RegisterValue.Text($"{outage.Point.System}　{outage.Point.Name}：{outage.Reason}");
        }

        var cause = outage.Point.Kind == WatchKind.Certificate ? "证书到期" : "未查明";
        if (type.Column("cause") is { Kind: ColumnKind.Choice } causes && causes.Choices.Contains(cause))
        {
            values["cause"] = new RegisterValue.Text(cause);
        }

        return values;
    }

    private static Dictionary<string, RegisterValue> WithSystem(RegisterType type, Dictionary<string, RegisterValue> values, RecordedOutage outage) =>
        type.Column("system") is { Kind: ColumnKind.Reference }
            ? new Dictionary<string, RegisterValue>(values, StringComparer.Ordinal) { ["system"] = new RegisterValue.Text(outage.Point.System) }
            : values;

    private static string TitleOf(RecordedOutage outage) => $"监测-{Figures.Plain(outage.Id)}";

    /// <summary>By the clock on the wall, to the second as it is kept.</summary>
    private static DateTime Wall(DateTimeOffset instant)
    {
        var wall = ChinaClock.At(instant).DateTime;
        return wall.AddTicks(-(wall.Ticks % TimeSpan.TicksPerSecond));
    }
}
