using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Notices;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>Finds a project's year for a person, and moves its documents on. Every use case begins here: what a person may not see does not exist.</summary>
public static class ProjectYears
{
    /// <summary>All columns of <see cref="ProjectYear"/>, from tables y, p, o, d. Money is kept in columns that end in _fen.</summary>
    public const string Columns =
        """
        y.id, y.project_id, p.code, p.name, p.kind, p.first_year, p.last_year, p.manager, p.version AS project_version, y.year, y.organisation_id, o.name AS organisation, o.path, d.name AS department,
        y.targets, y.monitoring, y.evaluation, y.review, y.publication, y.asks_adjustment, y.lamp,
        y.initial_fen AS initial, y.annual_fen AS annual, y.received_fen AS received, y.executed_fen AS executed,
        y.stated_centi, y.low_centi, y.high_centi, y.reviewed_centi, y.grade, y.blockers, y.errors, y.warnings, y.records_centi, y.documents_centi, y.updated_at, y.version
        """;

    public const string Tables =
        """
        project_years y JOIN projects p ON p.id = y.project_id JOIN organisations o ON o.id = y.organisation_id
        LEFT JOIN organisations d ON d.id = o.parent_id
        """;

    /// <summary>The project's year, if this person may do such a thing with it; else the failure for what does not exist.</summary>
    public static async Task<Result<ProjectYear>> FindAsync(Work work, Actor actor, long id, Capability capability, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(actor);

        var found = await work.FindAsync<ProjectYear>($"SELECT {Columns} FROM {Tables} WHERE y.id = @id", new { id }, cancellationToken);
        if (found is null || !(actor.Can(Capability.ReadProjects, found.Path) || actor.Can(capability, found.Path)))
        {
            return Refusals.NoSuchProject;
        }

        return actor.Can(capability, found.Path) ? found : Refusals.NotYours;
    }

    /// <summary>Moves a document along <see cref="LifecycleTable"/>, and writes it into the log.</summary>
    /// <param name="side">The role that has taken the document up for itself; null where any may that the table names.</param>
    /// <returns>The project's year with the new state.</returns>
    public static async Task<Result<ProjectYear>> MoveAsync(
        Work work, ChangeLog log, Actor actor, ProjectYear year, DocumentKind kind, Act act, string? reason, DateTimeOffset now, CancellationToken cancellationToken, Role? side = null)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(year);

        if (LifecycleTable.Find(kind, year.StateOf(kind), act, actor, year.Path, side) is not { } move)
        {
            return LifecycleTable.All.Any(step => step.Kind == kind && step.From == year.StateOf(kind) && step.Act == act)
                ? Refusals.NotYours
                : Refusals.Conflict($"“{year.Name}”的{kind.Name()}现在是“{year.StateOf(kind).Name()}”，不能{act.Name(kind)}；请刷新页面看最新状态。");
        }

        if (move.NeedsReason && string.IsNullOrWhiteSpace(reason))
        {
            return Refusals.Invalid("原因", $"{act.Name()}要写明原因。");
        }

        // The column is one of five names of ours, never what somebody typed.
        var moved = await work.ExecuteAsync(
            $"UPDATE project_years SET {kind.Key()} = @to, updated_at = @now, version = version + 1 WHERE id = @Id AND version = @Version",
            new { to = move.To.Key(), now, year.Id, year.Version },
            cancellationToken);
        if (moved == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await log.AppendAsync(
            work, actor, new ChangeSubject(kind.Key(), year.Id, year.Id), act.Name(kind), new { state = move.From.Name() }, new { state = move.To.Name(), reason }, cancellationToken);
        await Notice.OfMoveAsync(work, actor, year, move, reason, now, cancellationToken);
        return With(year, kind, move.To) with { Version = year.Version + 1, UpdatedAt = now };
    }

    private static ProjectYear With(ProjectYear year, DocumentKind kind, DocumentState state) => kind switch
    {
        DocumentKind.Targets => year with { Targets = state },
        DocumentKind.Monitoring => year with { Monitoring = state },
        DocumentKind.Evaluation => year with { Evaluation = state },
        DocumentKind.Review => year with { Review = state },
        DocumentKind.Publication => year with { Publication = state },
        DocumentKind.Rectification => year,
    };
}
