using Duheng.Application.Publications;
using Duheng.Web.Api;

namespace Duheng.Web.Pages.Public;

/// <summary>Photos beside published reports.</summary>
internal sealed class PhotosEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) => app.MapGet("/public/{code}/photos/{id:long}", ReadAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> ReadAsync(string code, long id, PublicPhotos photos, CancellationToken cancellationToken) =>
        (await photos.ReadAsync(code, id, cancellationToken)).Match(photo => Results.File(photo.Content, photo.MediaType, photo.Name), failure => failure.ToPage());
}
