using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Fixtures;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Documents;

/// <summary>A report says the same as .docx and in the formats that LibreOffice converts; file and hash are the original's.</summary>
public sealed class OldWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("doc", "doc:MS Word 97")]
    [InlineData("rtf", "rtf:Rich Text Format")]
    [InlineData("odt", "odt:writer8")]
    public async Task Every_field_reads_the_same(string extension, string filter)
    {
        var docx = await MakeAsync();
        await Pdfs.FromWordAsync(folder, filter);
        var old = await File.ReadAllBytesAsync(Path.Combine(folder.At("pdf"), $"报告.{extension}"), TestContext.Current.CancellationToken);

        var document = Check(old);

        Assert.Equal(Stated(Check(docx)), Stated(document));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(old)), document.Sha256);
    }

    [Fact]
    public async Task A_locked_doc_is_told()
    {
        await MakeAsync();
        await Pdfs.FromWordAsync(folder, "doc:MS Word 97");
        var old = await File.ReadAllBytesAsync(Path.Combine(folder.At("pdf"), "报告.doc"), TestContext.Current.CancellationToken);
        var main = Enumerable.Range(1, (old.Length / 512) - 1).First(sector => old[sector * 512] == 0xEC && old[(sector * 512) + 1] == 0xA5) * 512;
        old[main + 0x0B] |= 1;

        Assert.Contains("设了打开密码", Check(old).Problem!.Zh, StringComparison.Ordinal);
    }

    private async Task<byte[]> MakeAsync()
    {
        using var docx = new MemoryStream();
        ShanxiDocx.Write(new ReportGenerator(8).NextReport(), docx);
        await File.WriteAllBytesAsync(folder.At("报告.docx"), docx.ToArray(), TestContext.Current.CancellationToken);
        return docx.ToArray();
    }

    private static CheckedDocument Check(byte[] content) => new CheckDocument(Knowledge.Shipped).Execute(
        new DocumentSource("报告", IsNamed: true, () => new MemoryStream(content, writable: false)), CheckOptions.Usual, TestContext.Current.CancellationToken);

    private static string Stated(CheckedDocument document)
    {
        Assert.Equal((DocumentStatus.Read, null), (document.Status, document.Problem?.Zh));
        return JsonSerializer.Serialize(DocumentJson.From(document, Language.Zh).Reports.Select(report => report.Report));
    }
}
