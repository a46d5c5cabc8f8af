namespace Duheng.Tests.Documents;

/// <summary>One form as texts have it: its rows with their empty cells lost, and the same rows joined in several ways. All made up.</summary>
internal static class TextDumps
{
    public static readonly string[][] Roads =
    [
        ["项目支出绩效自评表"],
        ["（2023年度）"],
        ["项目名称", "乡村道路养护补助"],
        ["主管部门", "白山县交通局", "实施单位", "白山县道路服务中心"],
        ["项目资金（万元）", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"],
        ["年度资金总额", "386.50", "412.30", "398.76", "10", "96.72%", "9.67"],
        ["其中：当年财政拨款", "386.50", "400.00", "386.46", "—", "—", "—"],
        ["上年结转资金", "0", "12.30", "12.30", "—", "—", "—"],
        ["其他资金", "0", "0", "0", "—", "—", "—"],
        ["年度总体目标", "预期目标", "实际完成情况"],
        ["对136公里乡道开展日常养护，新增护栏15公里，验收合格率达到98%以上，群众满意度90%以上。", "完成乡道日常养护136公里，新增护栏14.4公里，验收合格率100%。"],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ["产出指标", "数量指标", "日常养护乡道里程", "≥136公里", "136公里", "8", "8"],
        ["新增护栏长度", "≥15公里", "14.4公里", "7", "6.72", "剩余0.6公里因征地滞后未施工，2024年5月底前完成"],
        ["质量指标", "养护工程验收合格率", "≥98%", "100%", "10", "10"],
        ["时效指标", "病害平均修复时间", "≤48小时", "41小时", "15", "15"],
        ["成本指标", "每公里养护成本", "≤1.5万元", "1.48万元", "10", "10"],
        ["效益指标", "社会效益指标", "受益行政村数量", "≥112个", "112个", "15", "15"],
        ["生态效益指标", "路域绿化覆盖率", "≥92%", "93.1%", "15", "15"],
        ["满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥90%", "94.5%", "10", "10"],
        ["总分", "100", "99.39"],
    ];

    public static readonly string[] RoadLines =
    [
        "产出指标/数量指标/日常养护乡道里程 8 ≥136公里 136公里 8 ",
        "产出指标/数量指标/新增护栏长度 7 ≥15公里 14.4公里 6.72 剩余0.6公里因征地滞后未施工，2024年5月底前完成",
        "产出指标/质量指标/养护工程验收合格率 10 ≥98% 100% 10 ",
        "产出指标/时效指标/病害平均修复时间 15 ≤48小时 41小时 15 ",
        "产出指标/成本指标/每公里养护成本 10 ≤1.5万元 1.48万元 10 ",
        "效益指标/社会效益指标/受益行政村数量 15 ≥112个 112个 15 ",
        "效益指标/生态效益指标/路域绿化覆盖率 15 ≥92% 93.1% 15 ",
        "满意度指标/服务对象满意度指标/沿线群众满意度 10 ≥90% 94.5% 10 ",
    ];

    public static string Lines(IEnumerable<IEnumerable<string>> rows) => string.Join('\n', rows.SelectMany(row => row));

    public static string Spaced(IEnumerable<IEnumerable<string>> rows) => string.Join('\n', rows.Select(row => string.Join(' ', row)));

    /// <summary>Nothing between the cells of a row.</summary>
    public static string Glued(IEnumerable<IEnumerable<string>> rows) => string.Join('\n', rows.Select(row => string.Concat(row)));

    /// <summary>The rows with other cells in place of some.</summary>
    public static string[][] With(this string[][] rows, params (string Cell, string[] Cells)[] changes) =>
        [.. rows.Select(row => row.SelectMany(cell => Array.Find(changes, one => one.Cell == cell).Cells ?? [cell]).ToArray()).Where(row => row.Length > 0)];
}
