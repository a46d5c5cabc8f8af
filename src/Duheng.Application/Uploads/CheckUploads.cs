using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Application.Output;
using Duheng.Application.Output.Html;
using Duheng.Application.Output.Sarif;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;

namespace Duheng.Application.Uploads;

/// <summary>Checks files that somebody sent (体检), each as the command line does, and answers with a page that holds all of it, or keeps it for a while for who asks for that. Nobody needs an account for it.</summary>
internal sealed class CheckUploads(CheckDocuments checkDocuments, Knowledge knowledge, TimeProvider time) : IUseCase
{
    private const int Jobs = 2;

    private static readonly PageLink Again = new("/check", new Wording("再查一批", "check others"));

    private static readonly CheckOptions Options = CheckOptions.Usual with { KeepsPaper = true };

    /// <summary>One page with every document, its findings and its copy with comments; nothing of it stays here.</summary>
    public async Task<Result<byte[]>> AnswerAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken)
    {
        if (Refuse(files) is { } refusal)
        {
            return refusal;
        }

        var sources = Named(files);
        var folder = Folder();
        using var page = new MemoryStream();
        var copies = new CommentedCopies(sources);
        await using (var output = new HtmlCheckOutput(Request(page) with { Back = Again, CopyOf = document => copies.Of(document, cancellationToken) }))
        {
            await foreach (var document in checkDocuments.ExecuteAsync(sources.Keys, Options, Jobs, cancellationToken))
            {
                folder.Add(document);
                await output.AddAsync(document, cancellationToken);
            }

            await output.EndAsync(new RunEnd(folder.Close(), [], ExitCode.Clean), cancellationToken);
        }

        return page.ToArray();
    }

    /// <summary>The result in parts, as pages ask for it one by one and programs read it. It is kept only where somebody does so.</summary>
    public async Task<Result<KeptCheck>> ExecuteAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken)
    {
        if (Refuse(files) is { } refusal)
        {
            return refusal;
        }

        var sources = Named(files);
        var code = KeptChecks.NewCode();
        var folder = Folder();
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
        return new KeptCheck(
            code,
            time.GetUtcNow().AddMinutes(KeptChecks.MinutesKept),
            documents,
            together,
            await WriteAsync(request => new JsonCheckOutput(request), documents, together, cancellationToken),
            await WriteAsync(request => new SarifCheckOutput(request), documents, together, cancellationToken));
    }

    private FolderCheck Folder() => new(knowledge, RuleSelection.All, new FolderContext(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), []));

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
        await using (var output = new HtmlCheckOutput(Request(page) with { Back = new PageLink($"/check/{code}", new Wording("全部结果与下载", "all results and downloads")) }))
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
