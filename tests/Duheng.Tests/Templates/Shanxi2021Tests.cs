using Duheng.Application.Json.Data;
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
