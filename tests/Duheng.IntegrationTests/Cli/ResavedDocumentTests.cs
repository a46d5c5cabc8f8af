using System.Text.Json;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary>A Word file that another program has opened and saved again says the same.</summary>
public sealed class ResavedDocumentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("青川江区农村公路养护-2023.docx")]
    [InlineData("澄湖市食品抽检-2023.docx")]
    public async Task A_report_saved_by_LibreOffice_gives_the_same_report(string sample)
    {
        var soffice = Needs.LibreOffice();
        var copy = folder.At("original.docx");
        File.Copy(Repo.At("samples", sample), copy);
        await Run.ToEndAsync(
            [soffice, $"-env:UserInstallation=file://{folder.At("profile")}", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.At("saved"), copy],
            TestContext.Current.CancellationToken);

        var before = await ReportAsync(copy);
        var after = await ReportAsync(Path.Combine(folder.At("saved"), "original.docx"));

        Assert.Equal(before, after);
    }

    private static async Task<string> ReportAsync(string file)
    {
        var run = await CliRun.InRepositoryAsync("check", file, "--format", "json", "--fail-on", "never");
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0].GetProperty("reports")[0].GetProperty("report").GetRawText();
    }
}
