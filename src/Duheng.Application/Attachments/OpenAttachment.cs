using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Documents.Photos;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Attachments;

/// <summary>Says whether a photo at the self-evaluation may be shown beside the published report (可公开). Only its public copy ever is.</summary>
public sealed class OpenAttachment(Database database, ChangeLog log) : IUseCase
{
    public async Task<Result<DocumentKind>> ExecuteAsync(Actor actor, long projectYearId, long attachmentId, bool isOpen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var row = await work.FindAsync<AttachmentRow>("SELECT id, document, name, sha256 FROM attachments WHERE id = @attachmentId AND project_year_id = @Id", new { attachmentId, year.Id }, cancellationToken);
        if (row is null)
        {
            return Refusals.NoSuch("这个附件");
        }

        if (row.Document != DocumentKind.Evaluation)
        {
            return Refusals.Invalid(row.Name, "只有自评的照片可以随报告公开。");
        }

        if (isOpen && await work.ValueAsync<long>("SELECT count(*) FROM publications WHERE project_year_id = @Id", new { year.Id }, cancellationToken) > 0)
        {
            return Refusals.Conflict("报告已经公开，不能再加照片：公开的人没有看过它。要改成不公开，随时可以。");
        }

        if (isOpen && PublicPhoto.Of(await work.ValueAsync<byte[]>("SELECT content FROM attachments WHERE id = @Id", new { row.Id }, cancellationToken)).Problem is { } problem)
        {
            return Refusals.Invalid(row.Name, problem.Zh);
        }

        await work.ExecuteAsync("UPDATE attachments SET open = @open WHERE id = @Id", new { open = isOpen ? 1 : 0, row.Id }, cancellationToken);
        await work.ExecuteAsync("UPDATE project_years SET version = version + 1 WHERE id = @Id", new { year.Id }, cancellationToken); // who publishes has to have seen it
        await log.AppendAsync(work, actor, new ChangeSubject("attachment", row.Id, year.Id), isOpen ? "附件设为可公开" : "附件设为不公开", null, new { row.Name, row.Sha256 }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return row.Document;
    }
}
