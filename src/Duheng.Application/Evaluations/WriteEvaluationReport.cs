using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Projects;
using Duheng.Application.Reporting;
using Duheng.Documents.Templates;
using Duheng.Documents.Writing;
using Duheng.Documents.Writing.Pdf;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>The official report of a self-evaluation as it stands (生成报告), at any time.</summary>
public sealed class WriteEvaluationReport(Database database, EvaluationStore store, ComposeReport compose, IAddressPicture picture, Knowledge knowledge) : IUseCase
{
    private const string National = "cn-2020";
    private const int PictureMillimetres = 26;

    /// <param name="extension">docx, xlsx, html or pdf.</param>
    public Task<Result<WrittenReport>> ExecuteAsync(Actor actor, long projectYearId, string extension, CancellationToken cancellationToken) =>
        ExecuteAsync(actor, projectYearId, extension, site: null, cancellationToken);

    /// <param name="site">Where the platform is reached, such as https://host: a published report prints the address at which anybody verifies it, in words and as a QR code.</param>
    public async Task<Result<WrittenReport>> ExecuteAsync(Actor actor, long projectYearId, string extension, string? site, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        if (await store.FindAsync(work, year, cancellationToken) is not { } evaluated)
        {
            return Refusals.Conflict("自评还没有开始，没有报告可写。");
        }

        var layout = evaluated.Report.Layout ?? National;
        var template = TemplateCatalog.Find(layout) ?? TemplateCatalog.Find(National) ?? throw new InvalidOperationException("There is no template.");
        var code = await work.FindAsync<string>("SELECT code FROM publications WHERE project_year_id = @Id AND replaced_by IS NULL ORDER BY id DESC LIMIT 1", new { year.Id }, cancellationToken);
        var composed = compose.Execute(EvaluationPaper.Of(evaluated, knowledge.Lexicon), template, evaluated.Sheet.Scheme);
        IWritable document = Marked(EvaluationPaper.IsFinal(evaluated) ? FinalText.Of(composed) : composed, Coverage(evaluated), code, site);
        using var content = new MemoryStream();
        if (extension == PdfPrinter.Extension)
        {
            if (!PdfPrinter.IsAvailable)
            {
                return Refusals.Conflict("写 PDF 要用 LibreOffice，服务器上没有安装；请先下载 Word，或请管理员安装。");
            }

            // Printing takes a second or two: not on the thread that answers others.
            if ((await Task.Run(() => PdfPrinter.Print([document], cancellationToken), cancellationToken))[0] is not { } printed)
            {
                return Refusals.Conflict("LibreOffice 没有在时限内印出；请再试一次，或先下载 Word。");
            }

            await printed.CopyToAsync(content, cancellationToken);
        }
        else if (document.Extensions.Contains(extension, StringComparer.Ordinal))
        {
            document.Write(extension, content);
        }
        else
        {
            return Refusals.NoSuch("这种格式");
        }

        return new WrittenReport($"{year.Name}（{Domain.Quantities.Figures.Plain(year.Year)}年度自评）.{extension}", content.ToArray());
    }

    /// <summary>On how much of the points there are records, documents, or a bare claim.</summary>
    private static string Coverage(Evaluated evaluated) =>
        $"佐证覆盖（按权重）：记录 {Points(evaluated, RestsOn.Record)} 分，文件 {Points(evaluated, RestsOn.Document)} 分，仅陈述 {Points(evaluated, RestsOn.Claim)} 分。";

    private static string Points(Evaluated evaluated, RestsOn on) => Domain.Quantities.Figures.Plain(evaluated.Resting(on));

    /// <summary>Below the form stands what the figures rest on; a published report also carries the code that leads from the paper to its public page.</summary>
    private Manuscript Marked(Manuscript manuscript, string coverage, string? code, string? site)
    {
        var notes = new List<Piece> { new TextPiece(TextRole.Note, coverage) };
        if (code is not null && site is null)
        {
            notes.Add(new TextPiece(TextRole.Note, $"核验码：{code}"));
        }
        else if (code is not null)
        {
            var address = $"{site}/v/{code}";
            notes.Add(new TextPiece(TextRole.Note, $"核验码：{code}　核验地址：{address}"));
            notes.Add(new PicturePiece(picture.Png(address), PictureMillimetres, $"核验地址 {address} 的二维码"));
        }

        var last = manuscript.Runs[^1];
        return manuscript with { Runs = [.. manuscript.Runs.SkipLast(1), last with { Pieces = [.. last.Pieces, .. notes] }] };
    }
}
