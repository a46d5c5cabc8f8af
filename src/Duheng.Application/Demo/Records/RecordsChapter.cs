using Duheng.Application.Registers;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Demo.Records;

/// <summary>A year of records for the four projects whose figures come from studied reports: tickets, inspections, contracts, bills, settlements, cards.</summary>
internal sealed class RecordsChapter(EntryBook book, PackCatalog packs) : IDemoChapter
{
    private const ulong Seed = 2021;

    /// <summary>Before anything is evaluated by them.</summary>
    public int Order => 5;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        foreach (var records in typeof(RecordsChapter).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IDemoRecords)) && !type.IsInterface)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IDemoRecords)Activator.CreateInstance(type)!)) // null only for Nullable<T>
        {
            var project = cast.Projects.Single(one => one.Name == records.Project);
            var clerk = cast.Actor(Role.UnitClerk, project.Organisation.Path);
            var projectId = await work.ValueAsync<long>("SELECT project_id FROM project_years WHERE id = @YearId", new { project.YearId }, cancellationToken);
            foreach (var part in records.Write(new DemoDice(Seed)))
            {
                await WriteAsync(work, clerk, project, projectId, part, cancellationToken);
            }
        }
    }

    private async Task WriteAsync(Work work, Actor clerk, DemoProject project, long projectId, DemoRegister part, CancellationToken cancellationToken)
    {
        var type = packs.Find(part.Key) ?? throw new InvalidOperationException($"No pack has the register {part.Key}.");
        var register = await RegisterSlots.OpenAsync(work, type, cancellationToken);
        var entries = part.Entries.Select(entry => entry with { ProjectId = projectId }).ToList();
        var looked = await book.CheckAsync(work, register, project.Organisation.Id, [.. entries.Select((entry, index) => new CheckedEntry(index + 1, entry.Values, []))], cancellationToken);
        if (looked.FirstOrDefault(one => one.Faults.Count > 0) is { } faulty)
        {
            throw new InvalidOperationException($"The demo does not keep to the rules: {project.Name}, {type.Name} {Domain.Quantities.Figures.Plain(faulty.Row)}: {faulty.Faults[0].Column} {faulty.Faults[0].Problem}");
        }

        await book.AddAsync(work, clerk, register, project.Organisation.Id, entries, EntrySource.Import, _ => { }, cancellationToken);
    }
}
