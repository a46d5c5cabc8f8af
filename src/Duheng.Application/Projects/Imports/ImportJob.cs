using Duheng.Application.Jobs;

namespace Duheng.Application.Projects.Imports;

/// <summary>An import with what came of it.</summary>
/// <param name="Report">Null until it is done.</param>
public sealed record ImportJob(JobRow Job, ImportReport? Report)
{
    /// <summary>It only looked through the file: whether to enter it is still to be said.</summary>
    public bool IsCheck => Job.Kind == CheckProjects.Name;
}
