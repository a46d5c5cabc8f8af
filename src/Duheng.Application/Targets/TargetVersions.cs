using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>Reads versions of targets.</summary>
public static class TargetVersions
{
    /// <summary>The version in force, or null before the first approval.</summary>
    public static Task<TargetVersion?> FindApprovedAsync(Work work, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.FindAsync<TargetVersion>(
            "SELECT * FROM target_versions WHERE project_year_id = @projectYearId AND state = 'approved'", new { projectYearId }, cancellationToken);
    }

    public static Task<IReadOnlyList<TargetIndicator>> IndicatorsAsync(Work work, long targetVersionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.QueryAsync<TargetIndicator>(
            "SELECT * FROM target_indicators WHERE target_version_id = @targetVersionId ORDER BY position", new { targetVersionId }, cancellationToken);
    }
}
