using System.Text.Json;
using Duheng.Application.Data;
using Duheng.Application.Json.Data;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Json;

/// <summary>Report data read back is the same report: every value, and therefore every score.</summary>
public sealed class ReportDataTests
{
    private const int Reports = 40;

    [Fact]
    public void Data_written_and_read_back_is_the_same_report()
    {
        var generator = new ReportGenerator(4_711);
        for (var number = 0; number < Reports; number++)
        {
            AssertSame(Pipeline.Check(generator.NextReport()).Report);
            AssertSame(Pipeline.Check(SanmingText.Write(generator.NextNarrative())).Report);
        }
    }

    [Fact]
    public void Blanks_stay_null_zeros_stay_and_decimals_are_the_documents_own()
    {
        var draft = DraftReport.Clean().Change("系统故障修复率", row => row with { Actual = "", Score = "0", Reason = "无" });

        var line = ReportDataJson.From(Pipeline.Check(draft).Report).Indicators.Single(one => one.Name == "系统故障修复率");

        Assert.Equal((null, 0m, "无"), (line.Actual, line.Score, line.Reason));
        Assert.Contains("\"score\": 0,", JsonSerializer.Serialize(ReportDataJson.From(Pipeline.Check(draft).Report), DataContext.Readable.ReportDataJson), StringComparison.Ordinal);
    }

    [Fact]
    public void Goals_narrative_and_attachments_are_part_of_it()
    {
        var data = ReportDataJson.From(Pipeline.Check(DraftReport.Clean()).Report);

        Assert.Equal([DraftReport.Clean().AnnualGoal], data.Goals!.Annual);
        Assert.Contains(data.Narrative!, one => one is { Level: 1, Section: SectionKind.Problems });
        Assert.Contains(data.Attachments!, annex => annex.Title.StartsWith("附件", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"project\":\"甲\"}")]
    [InlineData("{\"project\":null,\"unit\":null,\"department\":null,\"year\":\"2021年\",\"moneyUnit\":null,\"funds\":{},\"execution\":null,\"indicators\":[],\"total\":null,\"grade\":null}")]
    public void What_is_no_report_data_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, DataContext.Readable.ReportDataJson));

    private static void AssertSame(Report report)
    {
        var written = Write(report);
        var back = ReportReader.ToReport(JsonSerializer.Deserialize(written, DataContext.Readable.ReportDataJson)!, Knowledge.Shipped.Lexicon); // written by us
        Assert.Equal(written, Write(back));

        var scheme = Knowledge.Shipped.Schemes.ChooseFor(report, null).Scheme;
        var (before, after) = (ReportScoring.Score(report, scheme, Knowledge.Shipped.Lexicon), ReportScoring.Score(back, scheme, Knowledge.Shipped.Lexicon));
        Assert.Equal(before?.AllLines.Select(line => (line.Line.Name.Text, line.State, line.Score)), after?.AllLines.Select(line => (line.Line.Name.Text, line.State, line.Score)));
        Assert.Equal(report.Narrative.Facts.Select(fact => (fact.Kind, fact.Text, fact.Start)), back.Narrative.Facts.Select(fact => (fact.Kind, fact.Text, fact.Start)));
    }

    private static string Write(Report report) => JsonSerializer.Serialize(ReportDataJson.From(report), DataContext.Readable.ReportDataJson);
}
