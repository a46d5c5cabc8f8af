using Duheng.Application.Json.Data;
using Duheng.Documents.Writing;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Templates;

/// <summary>The Shanxi report: what is written is what is read back, in every kind of file.</summary>
public sealed class Shanxi2021Tests
{
    private const string Template = "shanxi-2021";
    private const int Reports = 12;

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public void Every_value_reads_back(string extension)
    {
        foreach (var report in WrittenReports.Some(seed: 2_021, Reports))
        {
            var back = WrittenReports.ReadBack(WrittenReports.File(WrittenReports.Manuscript(Template, report), extension), extension);

            Assert.Equal(WrittenReports.Values(report), WrittenReports.Values(back.Report));
        }
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public void It_has_no_finding_that_its_data_does_not_deserve(string extension)
    {
        foreach (var original in WrittenReports.Checked(seed: 77, Reports))
        {
            var written = WrittenReports.Manuscript(Template, WrittenReports.AsData(original.Report));
            var back = WrittenReports.ReadBack(WrittenReports.File(written, extension), extension);

            var deserved = original.Audit.Findings.Select(finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal);
            Assert.All(
                back.Audit.Findings.Where(finding => !deserved.Contains(finding.Rule.Id)),
                finding => Assert.True(finding.Remark.Where.Text.Contains("填报日期", StringComparison.Ordinal) || finding.Rule.Id == "FMT-06", finding.Remark.Zh)); // no report data says when
        }
    }

    [Fact]
    public void What_the_data_lacks_is_asked_for_and_found()
    {
        var report = WrittenReports.Some(seed: 5, count: 1).Single() with { Unit = null, Total = null, Narrative = Narrative.None };

        var manuscript = WrittenReports.Manuscript(Template, report);
        var back = WrittenReports.ReadBack(WrittenReports.File(manuscript, "docx"), "docx");

        Assert.Contains("项目单位", manuscript.Blanks);
        Assert.Contains("总分", manuscript.Blanks);
        Assert.Null(ReportDataJson.From(back.Report).Unit);
        Assert.Null(back.Report.Total?.Value);
        Assert.Contains(back.Audit.Findings, finding => finding.Rule.Id == "IND-24" && finding.Remark.Where.Text.Contains("项目单位", StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_is_never_a_0()
    {
        var report = WrittenReports.Some(seed: 6, count: 1).Single();
        report = report with { Indicators = [.. report.Indicators.Select((line, index) => index == 0 ? line with { Score = null, Actual = null } : line)] };

        var back = WrittenReports.ReadBack(WrittenReports.File(WrittenReports.Manuscript(Template, report), "docx"), "docx");

        Assert.Null(back.Report.Indicators[0].Score?.Value);
        Assert.True(back.Report.Indicators[0].Actual is null or { IsBlank: true });
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public void Odd_values_read_back(string extension)
    {
        var report = WrittenReports.Some(seed: 31, count: 1).Single();
        var amount = new Figure(1_234_567_890.123456m, "1234567890.123456", Place.Document);
        report = report with
        {
            Project = new StatedText("<甲>&\"乙\"\n【丙】项目", Place.Document),
            Funds = new Funds(Domain.Quantities.MoneyUnit.Yuan, [new FundLine(FundRow.Annual, Place.Document, new Dictionary<FundColumn, Figure> { [FundColumn.Total] = amount, [FundColumn.County] = new(-0.000001m, "-0.000001", Place.Document) })]),
        };

        var back = WrittenReports.ReadBack(WrittenReports.File(WrittenReports.Manuscript(Template, report), extension), extension).Report;

        Assert.Equal("<甲>&\"乙\"【丙】项目", back.Project!.Text);
        var annual = ReportDataJson.From(back).Funds.Annual!; // written above
        Assert.Equal((1_234_567_890.123456m, -0.000001m, null), (annual.Total, annual.County, annual.Fiscal));
    }

    [Fact]
    public void A_row_that_may_be_higher_than_a_page_stands_beside_no_merged_cell()
    {
        var report = WrittenReports.Some(seed: 5, count: 1).Single();
        var reason = new StatedText(string.Concat(Enumerable.Repeat("设备到货晚，安装推迟。", 50)), Place.Document);
        report = report with { Indicators = [.. report.Indicators.Select((line, index) => index == 1 ? line with { Reason = reason } : line)] };

        var manuscript = WrittenReports.Manuscript(Template, report);
        var rows = manuscript.Runs[^1].Pieces.OfType<TablePiece>().Single().Rows;
        var back = WrittenReports.ReadBack(WrittenReports.File(manuscript, "docx"), "docx").Report;

        Assert.All(rows.Single(row => row[^1].Text == reason.Text), cell => Assert.Equal(1, cell.Rows));
        Assert.Equal(WrittenReports.Values(report), WrittenReports.Values(back));
    }

    [Fact]
    public void A_goal_that_is_asked_for_is_no_goal()
    {
        var report = WrittenReports.Some(seed: 5, count: 1).Single() with { Narrative = Narrative.None };

        var back = WrittenReports.ReadBack(WrittenReports.File(WrittenReports.Manuscript(Template, report), "docx"), "docx");

        Assert.Empty(ReportDataJson.From(back.Report).Goals!.Annual);
    }

    [Fact]
    public void Without_a_text_the_chapters_are_drafted_from_the_figures_and_say_so()
    {
        var draft = DraftReport.Clean().Change("系统故障修复率", row => row with { Actual = "90%", Score = "5", Reason = "备件到货晚" });
        var report = WrittenReports.AsData(Pipeline.Check(draft).Report) with { Narrative = Narrative.None };

        var manuscript = WrittenReports.Manuscript(Template, report);
        var texts = manuscript.Texts.ToList();
        var back = WrittenReports.ReadBack(WrittenReports.File(manuscript, "docx"), "docx");

        Assert.Contains(texts, text => text.StartsWith("【草稿】“系统故障修复率”", StringComparison.Ordinal) && text.Contains("原因：备件到货晚。", StringComparison.Ordinal));
        Assert.Contains("立项依据", manuscript.Blanks);
        Assert.Contains(back.Audit.Findings, finding => finding.Rule.Id == "IND-24" && finding.Severity == Severity.Warning);
    }

    [Fact]
    public void Money_in_yuan_is_printed_in_wan_where_that_says_it_all()
    {
        Report In(decimal total) => WrittenReports.Some(seed: 8, count: 1).Single() is var report
            ? report with { Funds = new Funds(Domain.Quantities.MoneyUnit.Yuan, [new FundLine(FundRow.Initial, Place.Document, new Dictionary<FundColumn, Figure> { [FundColumn.Total] = new(total, Domain.Quantities.Figures.Plain(total), Place.Document) })]) }
            : throw new InvalidOperationException();

        Assert.Contains("12.34", WrittenReports.Manuscript(Template, In(123_400m)).Texts);
        Assert.Contains("年度总金额(万元)", WrittenReports.Manuscript(Template, In(123_400m)).Texts);
        Assert.Contains("123456.78", WrittenReports.Manuscript(Template, In(123_456.78m)).Texts);
        Assert.Contains("年度总金额(元)", WrittenReports.Manuscript(Template, In(123_456.78m)).Texts);
    }
}
