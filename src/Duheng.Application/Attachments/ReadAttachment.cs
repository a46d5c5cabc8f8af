using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Attachments;

/// <summary>The content of a file, for whoever may see its project.</summary>
public sealed class ReadAttachment(Database database) : IUseCase
{
    public async Task<Result<AttachmentContent>> ExecuteAsync(Actor actor, long projectYearId, long attachmentId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var found = await work.FindAsync<AttachmentContent>(
            "SELECT name, media_type, content FROM attachments WHERE id = @attachmentId AND project_year_id = @Id", new { attachmentId, year.Id }, cancellationToken);
        return found is null ? Refusals.NoSuch("这个附件") : found;
    }
}
