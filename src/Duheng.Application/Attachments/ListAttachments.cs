using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Attachments;

/// <summary>The files at a document, each with the other places of the same content.</summary>
public sealed class ListAttachments(Database database) : IUseCase
{
    private const string Columns =
        """
        SELECT a.id, a.project_year_id, a.document, a.row_number, a.name, a.media_type, a.size, a.sha256, a.sm3, a.custodian, a.captured_on, a.open, p.name AS person, a.created_at
        FROM attachments a JOIN people p ON p.id = a.created_by
        """;

    public async Task<IReadOnlyList<AttachmentRow>> ExecuteAsync(Actor actor, long projectYearId, DocumentKind document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken)).Failed(out _, out var year))
        {
            return [];
        }

        var rows = await work.QueryAsync<AttachmentRow>(
            Columns + " WHERE a.project_year_id = @Id AND a.document = @document ORDER BY COALESCE(a.row_number, 0), a.id", new { year.Id, document = document.Key() }, cancellationToken);
        var twins = await work.QueryAsync<Twin>(
            """
            SELECT a.id, b.project_year_id, b.document, b.row_number, y.year FROM attachments a
            JOIN attachments b ON b.sha256 = a.sha256 AND b.id <> a.id JOIN project_years y ON y.id = b.project_year_id
            WHERE a.project_year_id = @Id AND a.document = @document ORDER BY b.id
            """,
            new { year.Id, document = document.Key() },
            cancellationToken);
        var also = twins.ToLookup(twin => twin.Id);
        return [.. rows.Select(row => row with { Also = [.. also[row.Id].Select(twin => Said(twin, year)).Distinct(StringComparer.Ordinal)] })];
    }

    /// <summary>Of other projects no more is told than that there is one.</summary>
    private static string Said(Twin twin, ProjectYear year) => twin.ProjectYearId != year.Id
        ? $"{Domain.Quantities.Figures.Plain(twin.Year)} 年度的另一个项目年度"
        : twin.Document.Name() + (twin.RowNumber is { } row ? $"第 {Domain.Quantities.Figures.Plain(row)} 行" : string.Empty);

    private sealed record Twin
    {
        public long Id { get; init; }

        public long ProjectYearId { get; init; }

        public DocumentKind Document { get; init; }

        public int? RowNumber { get; init; }

        public int Year { get; init; }
    }
}
