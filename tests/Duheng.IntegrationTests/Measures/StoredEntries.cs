using Duheng.Application.Registers;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Storage;
using Duheng.Storage.Schema;

namespace Duheng.IntegrationTests.Measures;

/// <summary>Writes entries into an empty database as registers keep them.</summary>
internal static class StoredEntries
{
    public const long Unit = 2;
    public const long OtherUnit = 3;
    public const long Project = 1;
    public const long OtherProject = 2;

    private static readonly string[] Fixed = ["register_id", "organisation_id", "project_id", "day", "set_aside", "removed", "source", "created_at", "updated_at"];

    public static async Task PrepareAsync(Database database, CancellationToken cancellationToken)
    {
        await new SchemaScripts(database, TimeProvider.System).ApplyAsync(cancellationToken);
        await using var work = await database.WriteAsync(cancellationToken);
        await work.InsertAsync<long>(
            "organisations (id, code, name, kind, parent_id, path)",
            [[1L, "1", "市财政局", "treasury", null, "/1/"], [Unit, "101", "医保中心", "unit", 1L, "/1/2/"], [OtherUnit, "102", "社保中心", "unit", 1L, "/1/3/"]],
            returning: null,
            cancellationToken);
        await work.InsertAsync<long>(
            "projects (id, code, name, organisation_id, kind, first_year, last_year, manager, created_at, search_text)",
            new[] { Project, OtherProject }.Select(id => (IReadOnlyList<object?>)[id, FormattableString.Invariant($"P{id}"), FormattableString.Invariant($"项目{id}"), Unit, "其他运转类", 2021L, 2022L, "经办人", "2022-03-09T02:00:00.000Z", "p"]),
            returning: null,
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    /// <returns>The entries with the ids that they were given, in the order in which they came.</returns>
    public static async Task<IReadOnlyList<MeasuredEntry>> WriteAsync(
        Database database, RegisterType type, IReadOnlyList<MeasuredEntry> entries, long organisation, long? project, bool areRemoved, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var register = await RegisterSlots.OpenAsync(work, type, cancellationToken);
        var slots = register.UsedSlots;
        var written = new List<MeasuredEntry>();
        foreach (var entry in entries)
        {
            var values = SlotValues.Write(register, entry.Cells);
            object?[] row =
            [
                register.Id, organisation, project, (long)entry.Day.DayNumber, entry.SetAside, areRemoved ? 1L : 0L, "form", "2022-03-09T02:00:00.000Z", "2022-03-09T02:00:00.000Z",
                .. slots.Select(slot => values.GetValueOrDefault(slot)),
            ];
            var ids = await work.InsertAsync<long>($"register_entries ({string.Join(", ", Fixed.Concat(slots))})", [row], "id", cancellationToken);
            written.Add(entry with { Id = ids[0] });
        }

        await work.CommitAsync(cancellationToken);
        return written;
    }
}
