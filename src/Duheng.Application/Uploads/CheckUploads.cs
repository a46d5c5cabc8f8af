using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Application.Output;
using Duheng.Application.Output.Html;
using Duheng.Application.Output.Sarif;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Uploads;

/// <summary>Checks files that somebody sent (体检), each as the command line does, and keeps the result for a while. Nobody needs an account for it.</summary>
internal sealed class CheckUploads(CheckDocuments checkDocuments, Knowledge knowledge, KeptChecks kept, TimeProvider time) : IUseCase
{
    private const int Jobs = 2;

    private static readonly CheckOptions Options = CheckOptions.Usual with { KeepsPaper = true };

    public async Task<Result<KeptCheck>> ExecuteAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken)
    {
        if (Refuse(files) is { } refusal)
        {
            return refusal;
        }

        var sources = Named(files);
        var code = KeptChecks.NewCode();
        var folder = new FolderCheck(knowledge, RuleSelection.All, new FolderContext(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), []));
        var documents = new List<KeptDocument>();
        await foreach (var document in checkDocuments.ExecuteAsync(sources.Keys, Options, Jobs, cancellationToken))
        {
            if (!document.IsSkipped)
            {
                folder.Add(document);
                documents.Add(await KeepAsync(code, documents.Count + 1, document, sources.GetValueOrDefault(document.Source), cancellationToken));
            }
        }

        var together = folder.Close();
        var check = new KeptCheck(
            code,
            kept.Until,
            documents,
            together,
            await WriteAsync(request => new JsonCheckOutput(request), documents, together, cancellationToken),
            await WriteAsync(request => new SarifCheckOutput(request), documents, together, cancellationToken));
        kept.Keep(check);
        return check;
    }

    private static Failure? Refuse(IReadOnlyList<UploadedFile> files) => files switch
    {
        [] => UploadLimits.Nothing,
        { Count: > UploadLimits.MostFiles } => UploadLimits.TooMany(files.Count),
        _ when files.FirstOrDefault(file => file.Content.LongLength > UploadLimits.BytesPerFile) is { } large => UploadLimits.TooLarge(large.Name),
        _ when files.Sum(file => file.Content.LongLength) > UploadLimits.BytesInAll => UploadLimits.TooMuch,
        _ => null,
    };

    /// <summary>Two files of one name are told apart, as results name files.</summary>
    private static Dictionary<DocumentSource, byte[]> Named(IReadOnlyList<UploadedFile> files)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var sources = new Dictionary<DocumentSource, byte[]>(ReferenceEqualityComparer.Instance);
        foreach (var file in files)
        {
            var (name, number) = (file.Name, 1);
            while (!names.Add(name))
            {
                number++;
                name = $"{Path.GetFileNameWithoutExtension(file.Name)}（{Domain.Quantities.Figures.Plain(number)}）{Path.GetExtension(file.Name)}";
            }

            sources[new DocumentSource(name, IsNamed: true, () => new MemoryStream(file.Content, writable: false))] = file.Content;
        }

        return sources;
    }

    private static async Task<KeptDocument> KeepAsync(string code, int number, CheckedDocument document, byte[]? content, CancellationToken cancellationToken)
    {
        using var page = new MemoryStream();
        await using (var output = new HtmlCheckOutput(Request(page) with { Back = $"/check/{code}" }))
        {
            await output.AddAsync(document, cancellationToken);
            await output.EndAsync(new RunEnd([], [], ExitCode.Clean), cancellationToken);
        }

        return new KeptDocument(number, document with { Paper = null }, [.. OverviewRow.Of(number, document, Language.Zh)], page.ToArray(), content);
    }

    private static async Task<byte[]> WriteAsync(
        Func<OutputRequest, ICheckOutput> open, IReadOnlyList<KeptDocument> documents, IReadOnlyList<Finding> together, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        await using (var output = open(Request(stream)))
        {
            foreach (var one in documents)
            {
                await output.AddAsync(one.Document, cancellationToken);
            }

            await output.EndAsync(new RunEnd(together, [], ExitCode.Clean), cancellationToken);
        }

        return stream.ToArray();
    }

    private static OutputRequest Request(Stream stream) => new(stream, Palette.Plain, Width: 0, Language.Zh, RuleSelection.All, FailOn: null, ShowSkipped: false);
}
