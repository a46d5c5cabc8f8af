using Duheng.Application.Common;
using Duheng.Application.Jobs;
using Duheng.Application.Projects.Imports;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers.Imports;

/// <summary>Looks through the rows of a file of entries, within somebody else's work.</summary>
internal sealed class EntryImport(PackCatalog packs, ProfileCatalog profiles, JobProgress progress)
{
    private const int AtOnce = 1_000;

    /// <param name="opens">Whether the register is opened to write.</param>
    public async Task<Result<ReadImport>> ReadAsync(Work work, Actor actor, JobRow job, EntryImportFile file, bool opens, CancellationToken cancellationToken)
    {
        if ((await RegisterPlace.FindToWriteAsync(work, packs, actor, file.Register, file.OrganisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        var profile = file.Profile is { } id ? profiles.Find(id) : null;
        if (file.Profile is not null && profile?.Register != place.Type.Key)
        {
            return Refusals.Invalid("导入方案", $"没有用于“{place.Type.Name}”的方案“{file.Profile}”；请重新选。");
        }

        if (EntrySheet.Read(place.Type, profile, file.Content, file.SourceId is not null, cancellationToken).Failed(out failure, out var sheet))
        {
            return failure;
        }

        var register = opens ? await RegisterSlots.OpenAsync(work, place.Type, cancellationToken)
            : await RegisterSlots.FindAsync(work, place.Type, cancellationToken) ?? new StoredRegister(0, place.Type, new Dictionary<string, string>(StringComparer.Ordinal), [.. place.Type.Unique.Select(string? (_) => null)]);
        var rows = sheet.Rows.Where(row => !sheet.IsSkipped(row)).ToList();
        var checks = new EntryChecks(work, packs, register, place.Organisation.Id);
        var (entries, faults, known, faulty) = (new List<NewEntry>(rows.Count), new List<RowFault>(), 0, 0);
        var faultCount = 0;
        foreach (var chunk in rows.Chunk(AtOnce))
        {
            foreach (var entry in await checks.RunAsync([.. chunk.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(row => sheet.Entry(row, file.Masks))], cancellationToken))
            {
                if (entry.Faults.Count == 0)
                {
                    entries.Add(new NewEntry(entry.Values, file.ProjectId));
                }
                else if (entry.Faults.All(fault => fault.IsKnown))
                {
                    known++;
                }
                else
                {
                    faulty++;
                    faultCount += entry.Faults.Count;
                    faults.AddRange(entry.Faults.Take(Math.Max(0, EntryImportReport.MostFaults - faults.Count)).Select(fault => new RowFault(entry.Row, fault.Column, fault.Problem)));
                }
            }

            progress.Tell(job.Id, entries.Count + known + faulty, rows.Count, faulty);
        }

        return new ReadImport(place, register, entries, new EntryImportReport(
            file.Name, place.Type.Key, place.Organisation.Id, place.Organisation.Name, rows.Count, entries.Count, known, sheet.Rows.Count - rows.Count, Entered: 0, sheet.Unused, faults, faultCount));
    }
}
