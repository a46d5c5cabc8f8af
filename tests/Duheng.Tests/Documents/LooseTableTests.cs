using System.Text;
using Duheng.Application.Checking;
using Duheng.Domain.Reports;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Documents;

/// <summary>One table however it arrives: the same report comes out.</summary>
public sealed class LooseTableTests
{
    private static readonly string[][] Rows =
    [
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ["产出指标", "数量指标", "绿地养护面积", "≥266公顷", "266公顷", "20", "20", ""],
        ["", "质量指标", "苗木成活率", "≥95%", "93.1%", "20", "19.6", "夏季干旱，已补植"],
        ["", "时效指标", "补植完成时间", "2023年10月底前", "2023年9月20日", "20", "20", ""],
        ["效益指标", "社会效益", "公园开放天数", "365天", "365天", "20", "20", "无"],
        ["满意度指标", "服务对象满意度指标", "市民满意度", "≥90%", "92%", "20", "20", ""],
        ["总分", "", "", "", "", "100", "99.6", ""],
    ];

    public static TheoryData<string, string> Arrivals() => new()
    {
        { "a line per cell, blank ones left", string.Concat(Rows.Select(row => string.Concat(row.Select(cell => cell + "|\n")))) },
        { "a line per cell, blank lines between, blank ones lost", string.Join("\n\n\n", Filled().SelectMany(row => row)) },
        { "a line per cell, tabs, no row ends", string.Concat(Rows.SelectMany(row => row).Select(cell => $"\t{cell}\n")) },
        { "blanks, a line per row", string.Join('\n', Filled().Select(row => string.Join("  ", row))) },
        { "blanks, no row ends", string.Join(' ', Filled().SelectMany(row => row)) },
        { "blanks, lines end anywhere", Broken(string.Join(' ', Filled().SelectMany(row => row)), 37) },
        { "strokes", string.Join('\n', Rows.Select(row => string.Join('|', row))) },
        { "Markdown", string.Join('\n', Rows.Select((row, index) => $"| {string.Join(" | ", row)} |" + (index == 0 ? "\n" + string.Concat(Enumerable.Repeat("|---", row.Length)) + "|" : ""))) },
        { "tabs", string.Join('\n', Rows.Select(row => string.Join('\t', row))) },
    };

    [Theory]
    [MemberData(nameof(Arrivals))]
    public void The_same_table_is_read_however_it_arrives(string arrival, string table)
    {
        var document = Document($"2023年度公园绿地养护项目支出绩效自评报告\n项目名称：公园绿地养护\n一、自评情况\n{table}\n二、存在问题\n夏季用水不足。\n");

        Assert.True(document.Reports.Count == 1, arrival + document.Problem?.Zh);
        var report = document.Reports[0].Report;
        Assert.Equal(
            Rows[1..^1].Select(row => $"{row[2]}/{row[3]}/{row[4]}/{row[5]}/{row[6]}/{row[7]}"),
            report.Indicators.Select(line => $"{line.Name.Text}/{line.Target!.Text}/{line.Actual!.Text}/{line.Weight!.Text}/{line.Score!.Text}/{line.Reason!.Text}"));
        Assert.Equal(["产出指标/数量指标", "产出指标/质量指标", "产出指标/时效指标", "效益指标/社会效益", "满意度指标/服务对象满意度指标"], report.Indicators.Select(line => $"{line.Level1!.Text}/{line.Level2!.Text}"));
        Assert.Equal((99.6m, 100m, "公园绿地养护"), (report.Total!.Value, report.TotalWeight!.Value, report.Project!.Text));
        Assert.Equal((DocumentStatus.Read, null), (document.Status, document.Problem));
    }

    /// <summary>A line may be called 合计: it has a target, and what adds up has none.</summary>
    [Theory]
    [InlineData("合计")]
    [InlineData("总计")]
    [InlineData("费用合计")]
    [InlineData("小计")]
    public void A_line_that_is_called_like_a_total_is_a_line_however_it_arrives(string name)
    {
        var arrivals = new (string Arrival, Func<string[][], string> Dump)[]
        {
            ("a line per cell, blank ones left", rows => string.Concat(rows.Select(row => string.Concat(row.Select(cell => cell + "|\n"))))),
            ("a line per cell, blank ones lost", rows => string.Join("\n\n\n", rows.SelectMany(row => row.Where(cell => cell.Length > 0)))),
            ("blanks, a line per row", rows => string.Join('\n', rows.Select(row => string.Join("  ", row.Where(cell => cell.Length > 0))))),
            ("blanks, no row ends", rows => string.Join(' ', rows.SelectMany(row => row.Where(cell => cell.Length > 0)))),
            ("strokes", rows => string.Join('\n', rows.Select(row => string.Join('|', row)))),
            ("tabs", rows => string.Join('\n', rows.Select(row => string.Join('\t', row)))),
        };
        string[][] named = [.. Rows.Select(row => row.Select(cell => cell is "苗木成活率" or "公园开放天数" ? name : cell).ToArray())];
        foreach (var (arrival, dump) in arrivals)
        {
            var document = Document($"2023年度公园绿地养护项目支出绩效自评报告\n项目名称：公园绿地养护\n一、自评情况\n{dump(named)}\n二、存在问题\n夏季用水不足。\n");

            Assert.True(document.Reports.Count == 1, arrival + document.Problem?.Zh);
            var report = document.Reports[0].Report;
            Assert.Equal(
                named[1..^1].Select(row => $"{arrival}: {row[2]}/{row[3]}/{row[4]}/{row[5]}/{row[6]}"),
                report.Indicators.Select(line => $"{arrival}: {line.Name.Text}/{line.Target!.Text}/{line.Actual!.Text}/{line.Weight!.Text}/{line.Score!.Text}"));
            Assert.Equal((99.6m, 100m), (report.Total!.Value, report.TotalWeight!.Value));
        }
    }

    /// <summary>Without signs and units nobody can tell 合计 52 50 from sums: then it is said.</summary>
    [Fact]
    public void A_total_in_the_middle_that_may_be_a_line_is_unclear_and_never_the_total_in_silence()
    {
        string[][] rows = [.. Rows.Select(row => row[2] == "苗木成活率" ? ["", "成本指标", "合计", "52", "50", "20", "19.6", ""] : row)];

        var document = Document($"2023年度公园绿地养护项目支出绩效自评报告\n项目名称：公园绿地养护\n一、自评情况\n{string.Join(' ', rows.SelectMany(row => row.Where(cell => cell.Length > 0)))}\n");

        var report = document.Reports[0].Report;
        Assert.True(report.Indicators.Any(line => line.Name.Text == "合计") && report.Total?.Value == 99.6m || document.Problem is not null);
    }

    [Fact]
    public void A_form_without_any_row_ends_gives_its_header_and_its_money_too()
    {
        var report = Report(
            """
            项目支出绩效自评表（2023年度）
            项目名称 公园绿地养护 主管部门 某市园林局 实施单位 某市公园管理所
            项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分 年度资金总额 310.2 310.2 154.74 10 49.88% 4.99 其中：当年财政拨款 300 300 150 — — — 上年结转资金 10.2 10.2 4.74 — — —
            一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
            产出指标 数量指标 绿地养护面积 266公顷 266公顷 50 50 效益指标 社会效益指标 公园开放天数 365天 365天 40 40
            总分 100 94.99
            """);

        Assert.Equal(("公园绿地养护", "某市园林局", "某市公园管理所", 2023), (report.Project?.Text, report.Department?.Text, report.Unit?.Text, report.Year?.Year));
        Assert.Equal(["绿地养护面积", "公园开放天数"], report.Indicators.Select(line => line.Name.Text));
        Assert.Equal(94.99m, report.Total!.Value);
    }

    [Theory]
    [InlineData("10≥266米≥266米10", "10/≥266米/≥266米/10")]
    [InlineData("1095%96%10", "10/95%/96%/10")]
    [InlineData("10及时及时10", "10/及时/及时/10")]
    [InlineData("12.852小时1.5小时12.85", "12.85/2小时/1.5小时/12.85")]
    [InlineData("2024次18次15", "20/24次/18次/15")]
    public void Glued_cells_are_parted_where_one_reading_adds_up(string glued, string cells)
    {
        var document = Document($"绩效自评报告\n一、评分\n二级指标三级指标权重目标值业绩值得分\n数量指标管网长度{glued}\n");

        var line = Assert.Single(document.Reports.Single().Report.Indicators);
        Assert.Equal(cells, $"{line.Weight!.Text}/{line.Target!.Text}/{line.Actual!.Text}/{line.Score!.Text}");
        Assert.Equal("管网长度", line.Name.Text);
        Assert.Contains("1 行的单元格连写在一起", document.Problem!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Glued_cells_with_two_readings_are_unreadable_and_never_a_number()
    {
        var document = Document("绩效自评报告\n一、评分\n二级指标 三级指标 权重 目标值 业绩值 得分\n数量指标 管网长度 10242510\n质量指标 合格率 20 95% 95% 20\n");

        var line = document.Reports.Single().Report.Indicators[0];
        Assert.Equal((null, null, "10242510", true), (line.Weight!.Value, line.Score!.Value, line.Weight.Text, line.Target!.Value.IsText));
        Assert.Equal(DocumentStatus.Partial, document.Status);
        Assert.Contains("分不开", document.Problem!.Zh, StringComparison.Ordinal);
        Assert.NotEqual(Domain.Scoring.LineState.Computed, document.Reports[0].Sheet!.Lines[0].State);
    }

    [Fact]
    public void Rows_with_two_readings_are_parted_by_what_all_must_add_up_to()
    {
        var report = Report("绩效自评报告\n一、评分\n二级指标 三级指标 权重 目标值 业绩值 得分\n数量指标 管网长度 5105105\n质量指标 合格率 95 95% 95% 95\n总分 100 100\n");

        Assert.Equal((5m, 5m), (report.Indicators[0].Weight!.Value, report.Indicators[0].Score!.Value));
        Assert.Equal("10", report.Indicators[0].Target!.Text);
    }

    [Theory]
    [InlineData("310.2154.741050%5", "年初预算数 全年执行数 分值 执行率 得分")]
    [InlineData("1010100%20", "全年预算数 全年执行数 执行率 得分")]
    [InlineData("1484631.00%", "全年预算数 全年执行数 执行率")]
    [InlineData("9.59.59.331098.21%9.82", "年初预算数 全年预算数 全年执行数 分值 执行率 得分")]
    public void Glued_money_rows_are_parted_by_their_rate(string glued, string heads)
    {
        var document = Document($"绩效自评报告\n项目名称 管网改造 项目资金（万元） {heads} 年度资金总额 {glued} 一级指标 二级指标 三级指标 分值 年度指标值 实际完成值 得分 产出指标 数量指标 管网长度 90 266米 266米 90\n总分 100 95\n");

        Assert.Contains("有 1 行的单元格连写在一起", document.Problem!.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("分不开", document.Problem.Zh, StringComparison.Ordinal);
        Assert.Equal("管网改造", document.Reports.Single().Report.Project?.Text);
    }

    [Fact]
    public void A_sheet_read_down_its_columns_is_put_back_into_rows()
    {
        var report = Report(
            "绩效自评报告\n二级指标 三级指标 目标值 业绩值 权重 得分\n"
            + "数量指标\n巡检次数\n质量指标\n设备完好率\n时效指标\n响应时间\n社会效益\n服务人次\n"
            + "≥24次\n≥98%\n≤2小时\n≥4000人次\n"
            + "25次\n30\n30\n97.51%\n20\n19.9\n1.5小时\n20\n20\n4100人次\n30\n30\n总分 100 99.9\n");

        Assert.Equal(
            ["数量指标/巡检次数/≥24次/25次/30/30", "质量指标/设备完好率/≥98%/97.51%/20/19.9", "时效指标/响应时间/≤2小时/1.5小时/20/20", "社会效益/服务人次/≥4000人次/4100人次/30/30"],
            report.Indicators.Select(line => $"{line.Level2!.Text}/{line.Name.Text}/{line.Target!.Text}/{line.Actual!.Text}/{line.Weight!.Text}/{line.Score!.Text}"));
    }

    [Fact]
    public void Prose_that_names_the_heads_is_no_table()
    {
        var document = Document("某项目绩效自评报告\n一、评分办法\n三级指标 目标值 业绩值 得分 是自评表的主要栏目，填写时应当逐项核对，不得漏填。\n经评价，自评得分90分，自评等级为优秀。\n");

        Assert.Empty(document.Reports.Single().Report.Indicators);
    }

    private static IEnumerable<IEnumerable<string>> Filled() => Rows.Select(row => row.Where(cell => cell.Length > 0));

    private static string Broken(string text, int width)
    {
        var lines = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' '))
        {
            lines.Append(word).Append(used > width ? '\n' : ' ');
            used = used > width ? 0 : used + word.Length;
        }

        return lines.ToString();
    }

    private static CheckedDocument Document(string text) => Pipeline.Document(Encoding.UTF8.GetBytes(text));

    private static Report Report(string text) => Document(text) is { Reports: [var one] } ? one.Report : throw new InvalidOperationException("Not one report.");
}
