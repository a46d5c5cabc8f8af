using Duheng.Application.Jobs;

namespace Duheng.Application.Registers.Imports;

/// <summary>An import of entries with what came of it.</summary>
/// <param name="Report">Null until it is done.</param>
public sealed record EntryImportJob(JobRow Job, EntryImportReport? Report)
{
    /// <summary>It only looked through the file: whether to enter it is still to be said.</summary>
    public bool IsCheck => Job.Kind == CheckEntries.Name;
}
