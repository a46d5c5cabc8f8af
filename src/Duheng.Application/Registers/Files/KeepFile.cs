using System.Security.Cryptography;
using Duheng.Application.Attachments;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Uploads;
using Duheng.Documents.Photos;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers.Files;

/// <summary>Takes in a file that an entry is going to name (上传登记附件), with its hashes, when it was taken and who keeps it.</summary>
internal sealed class KeepFile(Database database, TimeProvider time, ChangeLog log, PackCatalog packs) : IUseCase
{
    /// <param name="organisationId">Null for one's own.</param>
    /// <returns>The file; of a content that is there already the one that is there.</returns>
    public async Task<Result<RegisterFile>> ExecuteAsync(Actor actor, string register, long? organisationId, UploadedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(file);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await RegisterPlace.FindToWriteAsync(work, packs, actor, register, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        var name = AttachmentName.Safe(file.Name);
        if (!place.Type.Filled.Any(column => column.Kind == ColumnKind.File))
        {
            return Refusals.Invalid(name, $"“{place.Type.Name}”没有放文件的列。");
        }

        if (AttachmentType.Of(name, file.Content) is not { } mediaType)
        {
            return Refusals.Invalid(name, file.Content.Length == 0 ? "是空文件；请重新选择。" : $"不是可以收的文件，或内容与扩展名不符；可收 {AttachmentType.Said}。");
        }

        if (file.Content.LongLength > UploadLimits.BytesPerFile)
        {
            return UploadLimits.TooLarge(name);
        }

        var (organisation, sha256) = (place.Organisation.Id, Convert.ToHexString(SHA256.HashData(file.Content)));
        if (await RegisterFiles.FindAsync(work, organisation, sha256, cancellationToken) is { } known)
        {
            return known;
        }

        var id = await work.ValueAsync<long>(
            """
            INSERT INTO register_files (organisation_id, sha256, sm3, name, media_type, size, custodian, captured_at, content, created_at, created_by)
            VALUES (@organisation, @sha256, @sm3, @name, @mediaType, @size, @custodian, @captured, @content, @now, @PersonId) RETURNING id
            """,
            new
            {
                organisation,
                sha256,
                sm3 = Convert.ToHexStringLower(Sm3.Hash(file.Content)),
                name,
                mediaType,
                size = file.Content.LongLength,
                custodian = actor.Name,
                captured = PhotoFacts.TakenAt(file.Content) is { } taken ? MomentText.Print(taken) : string.Empty,
                content = file.Content,
                now = time.GetUtcNow(),
                actor.PersonId,
            },
            cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("registerFile", id), "上传登记附件", null, new { organisation, register = place.Type.Name, name, sha256 }, cancellationToken);
        var kept = await RegisterFiles.FindAsync(work, organisation, sha256, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return kept!; // it was just written
    }
}
