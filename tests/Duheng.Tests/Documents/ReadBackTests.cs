using System.Globalization;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents;

/// <summary>What is written into a report is what is read out of it: every field, as text and as Word file.</summary>
public sealed class ReadBackTests
{
    private const int Reports = 120;

    [Fact]
    public void Every_field_of_a_generated_report_reads_back_from_text_and_docx()
    {
        var generator = new ReportGenerator(20_231);
        for (var number = 0; number < Reports; number++)
        {
            var draft = generator.NextReport();
            Compare(draft, Pipeline.Check(draft).Report);
            Compare(draft, Pipeline.Document(Docx(draft)).Reports.Single().Report);
        }
    }

    [Fact]
    public void Text_and_docx_give_the_same_places_in_tables()
    {
        var draft = DraftReport.Clean();

        var fromText = Pipeline.Check(draft).Report;
        var fromDocx = Pipeline.Document(Docx(draft)).Reports.Single().Report;

        Assert.Equal(fromText.Indicators.Select(line => line.Score!.Place with { Table = null }), fromDocx.Indicators.Select(line => line.Score!.Place with { Table = null }));
        Assert.Equal(fromText.Funds.At(FundRow.Executed, FundColumn.Municipal)!.Place, fromDocx.Funds.At(FundRow.Executed, FundColumn.Municipal)!.Place);
    }

    [Fact]
    public void Every_line_of_a_generated_narrative_reads_back()
    {
        var generator = new ReportGenerator(77);
        for (var number = 0; number < Reports; number++)
        {
            var draft = generator.NextNarrative();
            var report = Pipeline.Check(SanmingText.Write(draft)).Report;

            Assert.Equal("sanming-2015", report.Layout);
            Assert.Equal(draft.Project, report.Project?.Text);
            Assert.Equal(draft.Unit, report.Unit?.Text);
            Assert.Equal(draft.Year, report.Year?.Year);
            Assert.Equal(draft.Total, report.Total?.Text);
            Assert.Equal(draft.Grade, report.Grade?.Text);
            Assert.Equal(
                draft.Blocks.SelectMany(block => block.Lines).Select(line => (line.Name, Number(line.Full), Number(line.Score))),
                report.Indicators.Select(line => (line.Name.Text, line.Weight!.Value, line.Score!.Value)));
            Assert.NotNull(report.Funds.Value(FundRow.Executed));
        }
    }

    private static void Compare(DraftReport draft, Report report)
    {
        Assert.Equal("shanxi-2021", report.Layout);
        Assert.Equal((draft.Project, draft.Unit, draft.Department, draft.Year), (report.Project?.Text, report.Unit?.Text, report.Department?.Text, report.Year?.Year));
        Assert.Equal((draft.Total, draft.Grade), (report.Total?.Text, report.Grade?.Text));
        Assert.Equal(MoneyUnit.Wan, report.Funds.Unit);
        Compare(draft.Execution, report.Execution!);
        Assert.Equal(draft.Indicators.Count, report.Indicators.Count);
        foreach (var (wrote, read) in draft.Indicators.Zip(report.Indicators))
        {
            Compare(wrote, read);
            Assert.NotNull(read.Twin);
        }

        Compare(draft.Funds.Initial, report.Funds, FundRow.Initial);
        Compare(draft.Funds.Annual, report.Funds, FundRow.Annual);
        Compare(draft.Funds.Received, report.Funds, FundRow.Received);
        Compare(draft.Funds.Executed, report.Funds, FundRow.Executed);
        Compare(draft.Funds.Balance, report.Funds, FundRow.Balance);
        Compare(draft.Funds.ReceivedRate, report.Funds, FundRow.ReceivedRate);
        Compare(draft.Funds.ExecutionRate, report.Funds, FundRow.ExecutionRate);
    }

    private static void Compare(DraftIndicator wrote, IndicatorLine read)
    {
        Assert.Equal(
            (wrote.Level1, wrote.Level2, wrote.Name, wrote.Weight, wrote.Target, wrote.Actual, wrote.Completion, wrote.Score, wrote.Reason),
            (read.Level1?.Text, read.Level2?.Text, read.Name.Text, read.Weight?.Text, read.Target?.Text, read.Actual?.Text, read.Completion?.Text, read.Score?.Text, read.Reason?.Text));
    }

    private static void Compare(DraftFundRow wrote, Funds funds, FundRow row) =>
        Assert.Equal(wrote.Cells().Select(Number), Enum.GetValues<FundColumn>().Select(column => funds.Value(row, column)));

    private static decimal? Number(string printed) =>
        decimal.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static byte[] Docx(DraftReport draft)
    {
        using var file = new MemoryStream();
        ShanxiDocx.Write(draft, file);
        return file.ToArray();
    }
}
