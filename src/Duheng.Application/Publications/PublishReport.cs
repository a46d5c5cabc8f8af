using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Publications;

/// <summary>Publishes a report that has passed (公开), or corrects what was published (更正): a frozen copy without personal data, under a code.</summary>
public sealed class PublishReport(Database database, TimeProvider time, ChangeLog log, IPublicContent content) : IUseCase
{
    private const decimal CentiPerPoint = 100m;

    /// <param name="seen">The version of the project's year whose preview was read.</param>
    /// <param name="reason">Why it is corrected; the public reads it. Null for a first publication.</param>
    /// <returns>The code.</returns>
    public async Task<Result<string>> ExecuteAsync(Actor actor, long projectYearId, long? seen, string? reason, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.Publish, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        var published = await WriteAsync(work, actor, year, reason, cancellationToken);
        if (published.Failed(out _, out _))
        {
            return published;
        }

        if (SeenVersion.Refuse(Act.Publish, seen, year.Version) is { } unseen)
        {
            return unseen;
        }

        await work.CommitAsync(cancellationToken);
        return published;
    }

    /// <summary>What would be published now, and nothing changed.</summary>
    public async Task<Result<PublicationPreview>> PreviewAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.Publish, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        return NotReady(year) is { } early
            ? early
            : (await content.ReadAsync(work, year, cancellationToken)).Match<Result<PublicationPreview>>(
                report => new PublicationPreview(Redaction.Of(report), Redaction.PlacesOf(report)), missing => missing);
    }

    /// <summary>The same within somebody else's transaction: demo.</summary>
    public async Task<Result<string>> WriteAsync(Work work, Actor actor, ProjectYear year, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);

        if (NotReady(year) is { } early)
        {
            return early;
        }

        if ((await ReadAsync(work, year, cancellationToken)).Failed(out var missing, out var report))
        {
            return missing;
        }

        var now = time.GetUtcNow();
        var act = year.Publication == DocumentState.NotStarted ? Act.Publish : Act.Correct;
        var (why, _) = PersonalData.Hide(reason?.Trim());
        var moved = await ProjectYears.MoveAsync(work, log, actor, year, DocumentKind.Publication, act, why, now, cancellationToken);
        if (moved.Failed(out var refused, out _))
        {
            return refused;
        }

        var json = PublicJson.Write(report);
        var code = PublicationCode.New();
        var former = await work.FindAsync<long?>("SELECT id FROM publications WHERE project_year_id = @Id AND replaced_by IS NULL", new { year.Id }, cancellationToken);
        var id = await work.ValueAsync<long>(
            """
            INSERT INTO publications (project_year_id, code, project, unit, department, year, low_centi, high_centi, grade, content, content_hash, published_at, published_by)
            VALUES (@Id, @code, @Project, @Unit, @Department, @Year, @low, @high, @Grade, @json, @hash, @now, @PersonId) RETURNING id
            """,
            new
            {
                year.Id,
                code,
                report.Project,
                report.Unit,
                report.Department,
                report.Year,
                low = Centi(report.Reviewed ?? report.Low),
                high = Centi(report.Reviewed ?? report.High),
                report.Grade,
                json,
                hash = PublicJson.HashOf(json),
                now,
                actor.PersonId,
            },
            cancellationToken);
        if (former is { } old)
        {
            await work.ExecuteAsync("UPDATE publications SET replaced_by = @id, why_replaced = @why WHERE id = @old", new { id, why, old }, cancellationToken);
        }

        await log.AppendAsync(
            work, actor, new ChangeSubject("publication", id, year.Id), act == Act.Publish ? "公开内容定稿" : "更正公开内容", null, new { code, sha256 = PublicJson.HashOf(json), why }, cancellationToken);
        return code;
    }

    private static long Centi(decimal points) => (long)Domain.Quantities.Rounding.HalfUp(points * CentiPerPoint, 0);

    private static Failure? NotReady(ProjectYear year) =>
        year.Review switch
        {
            DocumentState.Settled => null,
            DocumentState.InReview => Refusals.Conflict($"“{year.Name}”正在复核，定分以后才能公开。"),
            _ when year.Evaluation == DocumentState.Passed => null,
            _ => Refusals.Conflict($"“{year.Name}”的自评现在是“{year.Evaluation.Name()}”，审核通过以后才能公开。"),
        };

    private async Task<Result<PublicReport>> ReadAsync(Work work, ProjectYear year, CancellationToken cancellationToken) =>
        (await content.ReadAsync(work, year, cancellationToken)).Match<Result<PublicReport>>(report => Redaction.Of(report), failure => failure);
}
