using System.Security.Cryptography;
using System.Text;

namespace Duheng.Web.Api.Repeats;

/// <summary>Whether two requests are the same: method, address, version and all that was sent. The frontier between files of a form is not: clients make up a new one each time.</summary>
internal static class RequestHash
{
    public static async Task<string> OfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, request.Method, request.Path + request.QueryString.ToUriComponent(), request.Headers.IfMatch.ToString());
        request.EnableBuffering();
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(cancellationToken);
            foreach (var (name, value) in form)
            {
                Add(hash, name, value.ToString());
            }

            foreach (var file in form.Files)
            {
                Add(hash, file.Name, file.FileName);
                await using var content = file.OpenReadStream();
                await AddAsync(hash, content, cancellationToken);
            }
        }
        else
        {
            await AddAsync(hash, request.Body, cancellationToken);
        }

        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Each with its length before it, so that nothing runs into its neighbour.</summary>
    private static void Add(IncrementalHash hash, params IEnumerable<string> parts)
    {
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }

    private static async Task AddAsync(IncrementalHash hash, Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
        }
    }
}
