using Duheng.Application.Json;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents.Office;

/// <summary>The same report in another kind of file is the same report, with the same findings.</summary>
public sealed class SameReportTests
{
    private const int Reports = 10;

    [Theory]
    [InlineData(true), InlineData(false)]
    public void A_generated_report_is_the_same_as_workbook(bool asNumbers)
    {
        var generator = new ReportGenerator(4_711);
        for (var number = 0; number < Reports; number++)
        {
            using var file = new MemoryStream();
            ShanxiDocx.Write(generator.NextReport(), file);
            Same(file.ToArray(), PaperWorkbook.Write(PaperOf(file), asNumbers: asNumbers));
        }
    }

    [Fact]
    public void A_generated_report_is_the_same_as_page()
    {
        var generator = new ReportGenerator(815);
        for (var number = 0; number < Reports; number++)
        {
            using var file = new MemoryStream();
            ShanxiDocx.Write(generator.NextReport(), file);
            Same(file.ToArray(), System.Text.Encoding.UTF8.GetBytes(PaperPage.Write(PaperOf(file))));
        }
    }

    private static void Same(byte[] docx, byte[] other)
    {
        var (expected, actual) = (Pipeline.Document(docx).Reports.Single(), Pipeline.Document(other).Reports.Single());

        Assert.Equal(Json(expected), Json(actual));
        Assert.Equal(
            expected.Audit.Findings.Select(finding => (finding.Rule.Id, finding.Remark.Zh)).Where(one => one.Id != "FMT-10"),
            actual.Audit.Findings.Select(finding => (finding.Rule.Id, finding.Remark.Zh)).Where(one => one.Id != "FMT-10"));
    }

    private static string Json(Duheng.Application.Checking.CheckedReport report) => System.Text.Json.JsonSerializer.Serialize(ReportJson.From(report.Report));

    private static Paper PaperOf(Stream file) => DocumentReaders.Read(file, TestContext.Current.CancellationToken).Paper!; // a file that we wrote
}
