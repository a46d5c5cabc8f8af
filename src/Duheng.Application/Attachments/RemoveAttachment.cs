using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Attachments;

/// <summary>Takes a file away while its document is still in hand; the log keeps its name and hash. What was handed up keeps its files.</summary>
public sealed class RemoveAttachment(Database database, TimeProvider time, ChangeLog log, EvaluationStore evaluations) : IUseCase
{
    public async Task<Result<DocumentKind>> ExecuteAsync(Actor actor, long projectYearId, long attachmentId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var row = await work.FindAsync<AttachmentRow>(
            "SELECT id, project_year_id, document, row_number, name, sha256 FROM attachments WHERE id = @attachmentId AND project_year_id = @Id", new { attachmentId, year.Id }, cancellationToken);
        if (row is null)
        {
            return Refusals.NoSuch("这个附件");
        }

        if (!LifecycleTable.IsOpenToEdit(year.StateOf(row.Document)))
        {
            return Refusals.Conflict($"{row.Document.Name()}现在是“{year.StateOf(row.Document).Name()}”，附件不能删除；请先撤回或请审核人退回。");
        }

        await work.ExecuteAsync("DELETE FROM attachments WHERE id = @Id", new { row.Id }, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("attachment", row.Id, year.Id), "删除附件", new { document = row.Document.Name(), row.RowNumber, row.Name, row.Sha256 }, null, cancellationToken);
        if (row.Document == DocumentKind.Evaluation)
        {
            await evaluations.KeepSummaryAsync(work, year, time.GetUtcNow(), cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
        return row.Document;
    }
}
