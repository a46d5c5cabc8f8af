using Duheng.Application.Attachments;
using Duheng.Application.Common;
using Duheng.Documents.Photos;
using Duheng.Storage;

namespace Duheng.Application.Publications;

/// <summary>Photos beside a published report, for everybody: those that the unit lets out, as long as it does, without where and when they were taken.</summary>
public sealed class PublicPhotos(Database database) : IUseCase
{
    private const string Open = "FROM publications p JOIN attachments a ON a.project_year_id = p.project_year_id WHERE p.code = @read AND p.replaced_by IS NULL AND a.document = 'evaluation' AND a.open = 1";

    private static readonly Failure NoSuchPhoto = Refusals.NoSuch("这张照片");

    /// <param name="code">Of the publication, as somebody typed it.</param>
    public async Task<IReadOnlyList<PublicPhotoRow>> ListAsync(string? code, CancellationToken cancellationToken)
    {
        if (PublicationCode.Read(code) is not { } read)
        {
            return [];
        }

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.QueryAsync<PublicPhotoRow>($"SELECT a.id, a.row_number, a.media_type {Open} ORDER BY COALESCE(a.row_number, 0), a.id", new { read }, cancellationToken);
    }

    /// <returns>The public copy. Its name tells nothing either.</returns>
    public async Task<Result<AttachmentContent>> ReadAsync(string? code, long id, CancellationToken cancellationToken)
    {
        if (PublicationCode.Read(code) is not { } read)
        {
            return NoSuchPhoto;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        if (await work.FindAsync<AttachmentContent>($"SELECT a.name, a.media_type, a.content {Open} AND a.id = @id", new { read, id }, cancellationToken) is not { } kept)
        {
            return NoSuchPhoto;
        }

        var copy = PublicPhoto.Of(kept.Content);
        return copy.Problem is null
            ? kept with { Name = $"照片{Domain.Quantities.Figures.Plain(id)}{Path.GetExtension(kept.Name)}", Content = copy.Content }
            : NoSuchPhoto;
    }
}
