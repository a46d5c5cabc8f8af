using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Notices;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Comments;

/// <summary>Says something about a project or one of its documents, at any time (留言). Whoever works on it is told.</summary>
public sealed class AddComment(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    /// <summary>What the project as a whole is called among documents.</summary>
    public const string Project = "project";

    /// <summary>Characters.</summary>
    public const int LongestText = 1000;

    private const int ShownInNotice = 60;
    private static readonly Role[] Told = [Role.UnitClerk, Role.UnitReviewer, Role.Department];

    /// <param name="document">Null for the project as a whole.</param>
    public async Task<Result<long>> ExecuteAsync(Actor actor, long projectYearId, DocumentKind? document, int? row, string? text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.Comment, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText || row is <= 0 || (row is not null && document is null))
        {
            return Refusals.Invalid("留言", $"请写一到 {LongestText.ToString(CultureInfo.InvariantCulture)} 个字；行号从 1 起，要同时说明是哪个文件的行。");
        }

        var now = time.GetUtcNow();
        await CommentBook.AddAsync(work, year.Id, document, row, text, actor.PersonId, now, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("comment", year.Id, year.Id), "留言", null, new { document = document?.Name() ?? "项目", row, text = text.Trim() }, cancellationToken);
        var said = text.Trim() is { Length: > ShownInNotice } longer ? longer[..ShownInNotice] + "……" : text.Trim();
        await Notice.TellAsync(work, actor, year, Told, $"留言：{year.Name}：{said}", string.Create(CultureInfo.InvariantCulture, $"/projects/{year.Id}#comments"), now, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return year.Id;
    }
}
