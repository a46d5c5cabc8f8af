using Duheng.Application.Common;
using Duheng.Application.Uploads;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Checking;

/// <summary>Reads uploaded files out of a request, and refuses too much of them in one sentence.</summary>
internal static class UploadForm
{
    /// <summary>What the names and borders of the parts take, beside the files.</summary>
    private const long Around = 1L << 20;

    private static long MostBytes => UploadLimits.BytesInAll + Around;

    /// <summary>Lets an endpoint take that much, where the server's own limit is lower.</summary>
    public static RequestSizeLimitAttribute Limit => new(MostBytes);

    public static async Task<Result<IReadOnlyList<UploadedFile>>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return UploadLimits.Nothing;
        }

        if (request.ContentLength > MostBytes)
        {
            return UploadLimits.TooMuch;
        }

        try
        {
            var form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MostBytes }, cancellationToken);
            if (form.Files.Count > UploadLimits.MostFiles)
            {
                return UploadLimits.TooMany(form.Files.Count);
            }

            var files = new List<UploadedFile>();
            foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
            {
                if (file.Length > UploadLimits.BytesPerFile)
                {
                    return UploadLimits.TooLarge(NameOf(file));
                }

                files.Add(new UploadedFile(NameOf(file), await ContentAsync(file, cancellationToken)));
            }

            return files;
        }
        catch (BadHttpRequestException)
        {
            return UploadLimits.TooMuch; // the server stopped reading at the limit
        }
        catch (InvalidDataException)
        {
            return UploadLimits.Nothing; // no form that can be read
        }
    }

    /// <summary>Some browsers send a whole path.</summary>
    private static string NameOf(IFormFile file) => file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];

    private static async Task<byte[]> ContentAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}
