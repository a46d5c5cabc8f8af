using Duheng.Domain.Auditing;

namespace Duheng.Fixtures.Mutations;

/// <summary>A folder of clean reports, the one that was put in another's place, and where the finding must point.</summary>
public sealed record FolderMutant(IReadOnlyList<FolderFile> Clean, FolderFile Changed, Spot Spot)
{
    /// <summary>What the folder is judged with, before and after.</summary>
    public FolderContext CleanContext { get; init; } = FolderContext.Bare;

    public FolderContext Context { get; init; } = FolderContext.Bare;

    public IEnumerable<FolderFile> Faulty => Clean.Select(file => file.Name == Changed.Name ? Changed : file);

    /// <summary>The reports in files that are named one after the other, with the numbered one changed.</summary>
    public static FolderMutant Of(IReadOnlyList<DraftReport> reports, int number, DraftReport changed, Spot spot)
    {
        IReadOnlyList<FolderFile> files = [.. reports.Select((report, index) => new FolderFile($"{Figures.Print(index + 1)}.txt", report))];
        return new FolderMutant(files, files[number] with { Report = changed }, spot);
    }
}
