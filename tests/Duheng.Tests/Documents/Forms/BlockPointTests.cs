using Duheng.Application.Checking;
using Duheng.Domain.Scoring;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents.Forms;

/// <summary>Forms that print points at a block and none at its lines: 产出指标（50分）.</summary>
public sealed class BlockPointTests
{
    private const string Heads = "一级指标|二级指标|三级指标|年度指标值|实际完成值|得分";

    [Fact]
    public void Scores_that_can_make_up_the_block_are_kept()
    {
        var report = Check($"""
            {Heads}
            产出指标（50分）|数量指标|管网长度|≥18公里|16.2公里|13.5
            |质量指标|验收合格率|100%|100%|20
            |时效指标|完成时间|11月底前|11月20日|15
            """);

        Assert.Equal([LineState.Accepted, LineState.Accepted, LineState.Accepted], report.Sheet!.Lines.Select(line => line.State));
        Assert.Equal((48.5m, 48.5m), (report.Sheet.Low, report.Sheet.High));
        Assert.All(report.Report.Indicators, line => Assert.Equal((null, 50m), (line.Weight, line.BlockPoints!.Value)));
    }

    [Theory]
    [InlineData("13.5", "20", "14")] // all but the first reached, and 49 of 50 points accounted for
    [InlineData("13.5", "20", "25")] // more than the block has
    [InlineData("0", "20", "15")] // nothing for nine tenths
    [InlineData("", "", "")]
    public void Scores_that_cannot_make_it_up_leave_the_block_open_once(string first, string second, string third)
    {
        var report = Check($"""
            {Heads}
            产出指标（50分）|数量指标|管网长度|≥18公里|16.2公里|{first}
            |质量指标|验收合格率|100%|100%|{second}
            |时效指标|完成时间|11月底前|11月20日|{third}
            效益指标（10分）|社会效益|受益人口|≥6万人|6.5万人|10
            """);

        Assert.All(report.Sheet!.Lines.Take(3), line => Assert.Equal((LineState.NotScored, null), (line.State, line.Score)));
        Assert.Equal((10m, 60m), (report.Sheet.Low, report.Sheet.High));
    }

    [Fact]
    public void A_target_in_words_may_have_what_the_others_leave()
    {
        var report = Check($"""
            {Heads}
            效益指标（30分）|社会效益|受益人口|≥6万人|6.5万人|20
            |可持续影响|管护机制|健全|基本健全|8
            """);

        Assert.Equal([20m, 8m], report.Sheet!.Lines.Select(line => line.Score!.Value.Value));
        Assert.Equal((28m, 28m), (report.Sheet.Low, report.Sheet.High));
    }

    [Fact]
    public void A_blank_score_among_kept_ones_is_open_up_to_what_is_left()
    {
        var report = Check($"""
            {Heads}
            效益指标（30分）|社会效益|受益人口|≥6万人|6.5万人|20
            |可持续影响|管护机制|健全|基本健全|
            """);

        Assert.Equal([LineState.Accepted, LineState.NotScored], report.Sheet!.Lines.Select(line => line.State));
        Assert.Equal((20m, 30m), (report.Sheet.Low, report.Sheet.High));
    }

    [Fact]
    public void The_only_line_of_a_block_has_its_points()
    {
        var report = Check($"""
            {Heads}
            满意度指标（10分）|服务对象满意度|用水户满意度|≥90%|81%|9
            效益指标（30分）|社会效益|受益人口|≥6万人|6.5万人|30
            """);

        Assert.Equal([LineState.Computed, LineState.Computed], report.Sheet!.Lines.Select(line => line.State));
        Assert.Equal((39m, 39m), (report.Sheet.Low, report.Sheet.High));
        Assert.Null(report.Report.Indicators[0].Weight); // the form prints none
    }

    [Fact]
    public void Points_of_level_2_go_before_those_of_level_1_where_all_have_them()
    {
        var report = Check($"""
            {Heads}
            产出指标（50分）|数量指标（30分）|管网长度|≥18公里|18公里|30
            |质量指标（权重：20%）|验收合格率|100%|100%|15
            |质量指标（权重：20%）|设备完好率|100%|100%|5
            """);

        Assert.Equal([30m, 20m, 20m], report.Report.Indicators.Select(line => line.BlockPoints!.Value!.Value));
        Assert.Equal((50m, 50m), (report.Sheet!.Low, report.Sheet.High)); // a merged cell that was printed twice is one block
    }

    [Theory]
    [InlineData("产出指标（3项）")]
    [InlineData("产出指标（2023年）")]
    [InlineData("产出指标")]
    public void Other_brackets_are_no_points(string level)
    {
        var report = Check($"""
            {Heads}|权重
            {level}|数量指标|管网长度|≥18公里|18公里|50|50
            """);
        var without = Check($"""
            {Heads}
            {level}|数量指标|管网长度|≥18公里|18公里|50
            """);

        Assert.Null(report.Report.Indicators[0].BlockPoints);
        Assert.Null(without.Report.Indicators[0].BlockPoints);
        Assert.Null(without.Sheet);
    }

    [Fact]
    public void Where_lines_have_points_those_of_the_block_do_not_count()
    {
        var report = Check("""
            一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|得分
            产出指标（50分）|数量指标|管网长度|20|≥18公里|16.2公里|18
            |质量指标|验收合格率|30|100%|100%|30
            """);

        Assert.All(report.Report.Indicators, line => Assert.Null(line.BlockPoints));
        Assert.Equal((48m, 48m), (report.Sheet!.Low, report.Sheet.High));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("txt-tab")]
    [InlineData("txt-pipe")]
    [InlineData("txt-space")]
    [InlineData("txt-cell-pipe")]
    [InlineData("txt-cell-blank")]
    public void A_clean_form_with_points_at_its_goals_alone_is_scored_as_it_says(string file)
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            var document = FormTrial.Check(FormBook.Named("hubei-2020").Clean(seed), FileBook.Named(file), seed, TestContext.Current.CancellationToken);

            var report = Assert.Single(document.Reports);
            Assert.Equal((report.Report.Total!.Value, report.Report.Total.Value), (report.Sheet!.Low, report.Sheet.High));
        }
    }

    private static CheckedReport Check(string rows) => Pipeline.Check("项目支出绩效自评表\n" + Dump.Table($"项目名称|管网改造\n{rows}"));
}
