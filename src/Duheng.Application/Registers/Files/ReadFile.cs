using Duheng.Application.Attachments;
using Duheng.Application.Common;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers.Files;

/// <summary>A file of a register, for whoever may see the register.</summary>
public sealed class ReadFile(Database database, PackCatalog packs) : IUseCase
{
    private static readonly Failure NoSuchFile = Refusals.NoSuch("这个文件");

    /// <param name="organisationId">Null for one's own.</param>
    public async Task<Result<RegisterFile>> FindAsync(Actor actor, string register, long? organisationId, string sha256, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sha256);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await RegisterPlace.FindAsync(work, packs, actor, register, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        return await RegisterFiles.FindAsync(work, actor, place, sha256, cancellationToken) is { } file ? file : NoSuchFile;
    }

    public async Task<Result<AttachmentContent>> ExecuteAsync(Actor actor, string register, long? organisationId, string sha256, CancellationToken cancellationToken)
    {
        if ((await FindAsync(actor, register, organisationId, sha256, cancellationToken)).Failed(out var failure, out var file))
        {
            return failure;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.FindAsync<AttachmentContent>("SELECT name, media_type, content FROM register_files WHERE id = @Id", new { file.Id }, cancellationToken) is { } content ? content : NoSuchFile;
    }
}
