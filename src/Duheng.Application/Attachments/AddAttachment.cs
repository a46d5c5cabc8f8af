using System.Security.Cryptography;
using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Application.Uploads;
using Duheng.Documents.Photos;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Attachments;

/// <summary>Keeps a file at a document or one of its rows, with the hashes of its content (上传附件).</summary>
internal sealed class AddAttachment(Database database, TimeProvider time, ChangeLog log, EvaluationStore evaluations) : IUseCase
{
    private const int MostPerProject = 200;

    /// <summary>All of the files, or none.</summary>
    /// <returns>Their ids.</returns>
    public async Task<Result<IReadOnlyList<long>>> ExecuteAsync(
        Actor actor, long projectYearId, DocumentKind document, int? row, IReadOnlyList<UploadedFile> files, string? custodian, DateOnly? capturedOn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.FillIn, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var added = await AddAsync(work, actor, year, document, row, files, custodian, capturedOn, cancellationToken);
        if (!added.Failed(out _, out _))
        {
            await work.CommitAsync(cancellationToken);
        }

        return added;
    }

    /// <summary>The same within somebody else's transaction.</summary>
    public async Task<Result<IReadOnlyList<long>>> AddAsync(
        Work work, Actor actor, ProjectYear year, DocumentKind document, int? row, IReadOnlyList<UploadedFile> files, string? custodian, DateOnly? capturedOn, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
        {
            return UploadLimits.Nothing;
        }

        if (await work.ValueAsync<long>("SELECT count(*) FROM attachments WHERE project_year_id = @Id", new { year.Id }, cancellationToken) + files.Count > MostPerProject)
        {
            return Refusals.Conflict($"一个项目一年最多 {Domain.Quantities.Figures.Plain(MostPerProject)} 个附件；请合并或删去不用的。");
        }

        if (await AttachmentRows.RefuseAsync(work, year, document, row, cancellationToken) is { } nowhere)
        {
            return nowhere;
        }

        var ids = new List<long>();
        foreach (var file in files)
        {
            var name = AttachmentName.Safe(file.Name);
            if (AttachmentType.Of(name, file.Content) is not { } mediaType)
            {
                return Refusals.Invalid(name, file.Content.Length == 0 ? "是空文件；请重新选择。" : $"不是可以收的文件，或内容与扩展名不符；可收 {AttachmentType.Said}。");
            }

            if (file.Content.LongLength > UploadLimits.BytesPerFile)
            {
                return UploadLimits.TooLarge(name);
            }

            ids.Add(await KeepAsync(work, actor, year, new AttachmentRow { Document = document, RowNumber = row, Name = name, MediaType = mediaType, Custodian = custodian?.Trim() ?? string.Empty, CapturedOn = capturedOn ?? TakenOn(file.Content) }, file.Content, cancellationToken));
        }

        if (document == DocumentKind.Evaluation)
        {
            await evaluations.KeepSummaryAsync(work, year, time.GetUtcNow(), cancellationToken);
        }

        return ids;
    }

    /// <summary>What nobody typed, a camera may have.</summary>
    private static DateOnly? TakenOn(byte[] content) => PhotoFacts.TakenAt(content) is { } taken ? DateOnly.FromDateTime(taken) : null;

    private async Task<long> KeepAsync(Work work, Actor actor, ProjectYear year, AttachmentRow row, byte[] content, CancellationToken cancellationToken)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var id = await work.ValueAsync<long>(
            """
            INSERT INTO attachments (project_year_id, document, row_number, name, media_type, size, sha256, sm3, custodian, captured_on, content, created_at, created_by)
            VALUES (@Id, @document, @RowNumber, @Name, @MediaType, @size, @sha256, @sm3, @Custodian, @CapturedOn, @content, @now, @PersonId) RETURNING id
            """,
            new
            {
                year.Id,
                document = row.Document.Key(),
                row.RowNumber,
                row.Name,
                row.MediaType,
                size = content.LongLength,
                sha256,
                sm3 = Convert.ToHexStringLower(Sm3.Hash(content)),
                row.Custodian,
                row.CapturedOn,
                content,
                now = time.GetUtcNow(),
                actor.PersonId,
            },
            cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("attachment", id, year.Id), "上传附件", null, new { document = row.Document.Name(), row.RowNumber, row.Name, sha256 }, cancellationToken);
        return id;
    }
}
