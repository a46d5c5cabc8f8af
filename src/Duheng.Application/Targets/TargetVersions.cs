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

    /// <summary>The newest version, whatever it is; null before anybody has begun.</summary>
    public static Task<TargetVersion?> FindNewestAsync(Work work, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.FindAsync<TargetVersion>(
            "SELECT * FROM target_versions WHERE project_year_id = @projectYearId ORDER BY number DESC LIMIT 1", new { projectYearId }, cancellationToken);
    }

    public static Task<IReadOnlyList<TargetVersion>> AllAsync(Work work, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.QueryAsync<TargetVersion>("SELECT * FROM target_versions WHERE project_year_id = @projectYearId ORDER BY number", new { projectYearId }, cancellationToken);
    }

    public static Task<IReadOnlyList<TargetClause>> ClausesAsync(Work work, long targetVersionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.QueryAsync<TargetClause>(
            "SELECT position, text, indicators, excuse FROM target_clauses WHERE target_version_id = @targetVersionId ORDER BY position", new { targetVersionId }, cancellationToken);
    }

    /// <summary>Opens the first version, or one after another, with nothing in it yet.</summary>
    /// <returns>Its id.</returns>
    public static Task<long> OpenAsync(Work work, long projectYearId, int number, string? cause, string? reason, long personId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.ValueAsync<long>(
            """
            INSERT INTO target_versions (project_year_id, number, state, cause, reason, created_at, created_by)
            VALUES (@projectYearId, @number, 'open', @cause, @reason, @now, @personId) RETURNING id
            """,
            new { projectYearId, number, cause, reason, now, personId },
            cancellationToken);
    }

    /// <summary>Puts rows and clauses in the place of those that a version has.</summary>
    public static async Task WriteRowsAsync(
        Work work, long targetVersionId, IReadOnlyList<TargetIndicator> indicators, IReadOnlyList<TargetClause> clauses, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        await work.ExecuteAsync("DELETE FROM target_indicators WHERE target_version_id = @targetVersionId", new { targetVersionId }, cancellationToken);
        await work.ExecuteAsync("DELETE FROM target_clauses WHERE target_version_id = @targetVersionId", new { targetVersionId }, cancellationToken);
        foreach (var row in indicators)
        {
            await work.ExecuteAsync(
                """
                INSERT INTO target_indicators (target_version_id, position, level1, level2, name, operator, target, unit, weight_centi, basis, evidence, measure, library_code, taken_from)
                VALUES (@TargetVersionId, @Position, @Level1, @Level2, @Name, @Operator, @Target, @Unit, @WeightCenti, @Basis, @Evidence, @Measure, @LibraryCode, @TakenFrom)
                """,
                row with { TargetVersionId = targetVersionId },
                cancellationToken);
        }

        foreach (var clause in clauses)
        {
            await work.ExecuteAsync(
                "INSERT INTO target_clauses (target_version_id, position, text, indicators, excuse) VALUES (@targetVersionId, @Position, @Text, @Indicators, @Excuse)",
                new { targetVersionId, clause.Position, clause.Text, clause.Indicators, clause.Excuse },
                cancellationToken);
        }
    }

    public static Task<IReadOnlyList<TargetIndicator>> IndicatorsAsync(Work work, long targetVersionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.QueryAsync<TargetIndicator>(
            "SELECT * FROM target_indicators WHERE target_version_id = @targetVersionId ORDER BY position", new { targetVersionId }, cancellationToken);
    }
}
