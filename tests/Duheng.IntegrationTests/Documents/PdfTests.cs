using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Documents.Readers;
using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Documents;

/// <summary>A report says the same as a Word file and as a PDF of it, whoever made the PDF.</summary>
public sealed class PdfTests : IDisposable
{
    private const int Seed = 4_711;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_field_of_a_Word_file_reads_the_same_from_its_pdf()
    {
        var generator = new ReportGenerator(Seed);
        for (var number = 0; number < 6; number++)
        {
            await using var table = File.Create(folder.At(FormattableString.Invariant($"表{number}.docx")));
            ShanxiDocx.Write(generator.NextReport(), table);
            await using var text = File.Create(folder.At(FormattableString.Invariant($"文{number}.docx")));
            SanmingDocx.Write(generator.NextNarrative(), text);
        }

        var made = await Pdfs.FromWordAsync(folder);

        foreach (var docx in Directory.EnumerateFiles(folder.Path, "*.docx").Order(StringComparer.Ordinal))
        {
            var pdf = Path.Combine(made, Path.ChangeExtension(Path.GetFileName(docx), ".pdf"));
            Assert.Equal(Stated(await BytesAsync(docx)), Stated(await BytesAsync(pdf)));
        }
    }

    [Fact]
    public async Task Every_form_reads_the_same_from_its_pdf()
    {
        foreach (var form in FormBook.All)
        {
            await File.WriteAllBytesAsync(folder.At($"{form.Id}.docx"), FileBook.Named("docx").Write(form.Clean(3), new Dice(3)), TestContext.Current.CancellationToken);
        }

        var made = await Pdfs.FromWordAsync(folder);

        foreach (var form in FormBook.All)
        {
            var (word, pdf) = (Check(await BytesAsync(folder.At($"{form.Id}.docx"))), Check(await BytesAsync(Path.Combine(made, $"{form.Id}.pdf"))));
            Assert.Equal((form.Id, word.Status, word.Problem?.Zh, Json(word)), (form.Id, pdf.Status, pdf.Problem?.Zh, Json(pdf)));
        }
    }

    [Fact]
    public async Task A_day_at_the_foot_of_a_single_page_is_no_page_count()
    {
        const string html = "<html lang=zh><meta charset=utf-8><body><p>项目支出绩效自评表</p><p style='position:fixed;bottom:0'>2023/1/1</p></body></html>";

        var pdf = await Pdfs.FromHtmlAsync(folder, html);

        var paper = DocumentReaders.Read(new MemoryStream(pdf), TestContext.Current.CancellationToken).Paper;
        Assert.Contains(paper!.Paragraphs, paragraph => paragraph.Text.Contains("2023/1/1", StringComparison.Ordinal)); // it is text
        Assert.DoesNotContain(paper.Paragraphs, paragraph => paragraph.Text.EndsWith("html1/1", StringComparison.Ordinal) || paragraph.Text.EndsWith("html 1/1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cn-2020")]
    [InlineData("yunnan")]
    [InlineData("four-block")]
    [InlineData("shanxi-2021")]
    [InlineData("sanming-2015")]
    public async Task Every_form_reads_the_same_from_a_page_that_a_browser_printed(string form)
    {
        var docx = FileBook.Named("docx").Write(FormBook.All.Single(one => one.Id == form).Clean(3), new Dice(3));

        var pdf = await Pdfs.FromHtmlAsync(folder, Pdfs.Html(docx));

        Assert.Equal(Stated(docx), Stated(pdf));
    }

    [Fact]
    public async Task A_place_in_a_pdf_is_the_nth_table_and_its_row_and_column()
    {
        var faulty = DraftReport.Clean().Change("系统故障修复率", row => row with { Score = "0" });
        await using (var docx = File.Create(folder.At("坏.docx")))
        {
            ShanxiDocx.Write(faulty, docx);
        }

        var fromPdf = Check(await BytesAsync(Path.Combine(await Pdfs.FromWordAsync(folder), "坏.pdf")));
        var fromDocx = Check(await BytesAsync(folder.At("坏.docx")));

        Assert.Equal(Places(fromDocx), Places(fromPdf));
    }

    [Fact]
    public async Task A_locked_pdf_is_told()
    {
        await using (var docx = File.Create(folder.At("密.docx")))
        {
            ShanxiDocx.Write(DraftReport.Clean(), docx);
        }

        var made = await Pdfs.FromWordAsync(folder, """pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"x"}}""");

        Assert.Equal("PDF 设了打开密码，读不了；请去掉密码后另存一份再检查。", Check(await BytesAsync(Path.Combine(made, "密.pdf"))).Problem?.Zh);
    }

    [Fact]
    public async Task A_scan_is_refused_with_advice_and_a_scanned_page_among_others_is_named()
    {
        using var docx = new MemoryStream();
        ShanxiDocx.Write(DraftReport.Clean(), docx);
        var html = Pdfs.Html(docx.ToArray());
        const string picture = "<img style='width:100%;height:900px' src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='>";

        var scan = Check(await Pdfs.FromHtmlAsync(folder, $"<!doctype html>{picture}", isBare: true));
        var mixed = Check(await Pdfs.FromHtmlAsync(folder, $"{html}<div style='break-before:page'>{picture}</div>", isBare: true));

        Assert.Equal(DocumentStatus.Unreadable, scan.Status);
        Assert.Contains("多半是扫描件", scan.Problem!.Zh, StringComparison.Ordinal);
        Assert.Equal(DocumentStatus.Partial, mixed.Status);
        Assert.Matches("第 [0-9]+ 页是扫描的图片，没有读出", mixed.Problem!.Zh);
        Assert.Single(mixed.Reports);
    }

    [Fact]
    public async Task A_broken_pdf_is_told_and_nothing_is_left_behind()
    {
        await using (var docx = File.Create(folder.At("断.docx")))
        {
            ShanxiDocx.Write(DraftReport.Clean(), docx);
        }

        var whole = await BytesAsync(Path.Combine(await Pdfs.FromWordAsync(folder), "断.pdf"));
        var before = Directory.GetDirectories(Path.GetTempPath(), "duheng-*").Length;

        var document = Check(whole[..300]);

        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        Assert.Equal("PDF 不完整或已损坏，读不下去；请重新下载或导出一次。", document.Problem?.Zh);
        Assert.True(Directory.GetDirectories(Path.GetTempPath(), "duheng-*").Length <= before + 4, "Only other tests may have made folders meanwhile.");
    }

    private static CheckedDocument Check(byte[] content) => new CheckDocument(Knowledge.Shipped).Execute(
        new DocumentSource("报告", IsNamed: true, () => new MemoryStream(content, writable: false)), CheckOptions.Usual, TestContext.Current.CancellationToken);

    private static string Stated(byte[] content)
    {
        var document = Check(content);
        Assert.Equal((DocumentStatus.Read, null), (document.Status, document.Problem?.Zh));
        return Json(document);
    }

    private static string Json(CheckedDocument document) => JsonSerializer.Serialize(DocumentJson.From(document, Language.Zh).Reports.Select(report => report.Report));

    private static IEnumerable<string> Places(CheckedDocument document) => document.Reports.SelectMany(report => report.Audit.Findings)
        .Select(finding => FormattableString.Invariant($"{finding.Rule.Id} {finding.Remark.Where.Part} {finding.Remark.Where.Table} {finding.Remark.Where.Row} {finding.Remark.Where.Column}"));

    private static Task<byte[]> BytesAsync(string path) => File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
}
