using Duheng.Application.Common;
using Duheng.Application.Registers.Files;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Pages.Registers;

/// <summary>The files of a form of an entry: each is kept, and the field of its column holds its hash instead.</summary>
internal static class EntryUploads
{
    /// <summary>Prefixes of the fields that send a file, and of those that take one away.</summary>
    public const string File = "f.";

    public const string Drop = "d.";

    /// <returns>What was typed, with what was kept; and why a file was not.</returns>
    public static async Task<(IReadOnlyDictionary<string, string> Typed, Failure? Failure)> ReadAsync(
        IFormCollection form, string key, long? unit, Actor actor, KeepFile keep, CancellationToken cancellationToken)
    {
        var typed = EntryCells.Read(form).ToDictionary(StringComparer.Ordinal);
        foreach (var field in form.Keys.Where(name => name.StartsWith(Drop, StringComparison.Ordinal)))
        {
            typed[field[Drop.Length..]] = string.Empty;
        }

        Failure? first = null;
        foreach (var sent in form.Files.Where(one => one.Name.StartsWith(File, StringComparison.Ordinal) && one.FileName.Length > 0))
        {
            if (sent.Length > UploadLimits.BytesPerFile)
            {
                first ??= UploadLimits.TooLarge(sent.FileName);
                continue;
            }

            using var content = new MemoryStream((int)sent.Length);
            await sent.CopyToAsync(content, cancellationToken);
            if ((await keep.ExecuteAsync(actor, key, unit, new UploadedFile(sent.FileName, content.ToArray()), cancellationToken)).Failed(out var failure, out var kept))
            {
                first ??= failure;
            }
            else
            {
                typed[sent.Name[File.Length..]] = kept.Sha256;
            }
        }

        return (typed, first);
    }
}
