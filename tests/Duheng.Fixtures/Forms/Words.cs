namespace Duheng.Fixtures.Forms;

/// <summary>What forms of different places call the same column: names that stand in real reports.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Targets { get; } =
        ["年度指标值", "目标值", "指标值", "年初目标值（A）", "预期指标值（A）", "年初指标值", "考核值"];

    public static IReadOnlyList<string> Actuals { get; } =
        ["实际完成值", "业绩值", "实际完成值（B）", "全年实际值", "全年完成值", "实际完成指标值", "完成值", "年终完成值"];

    public static IReadOnlyList<string> Weights { get; } = ["分值", "权重", "指标权重", "指标分值", "权重（%）"];

    public static IReadOnlyList<string> Scores { get; } = ["得分", "自评得分", "自评分", "指标得分", "单项指标得分"];

    public static IReadOnlyList<string> Reasons { get; } =
        ["偏差原因分析及改进措施", "未完成原因及拟采取的改进措施", "未完成原因分析", "偏差原因分析及改进措施", "备注"];

    public static IReadOnlyList<string> Voids { get; } = ["", "/", "—", "无"];

    public static IReadOnlyList<string> Totals { get; } = ["总分", "合计", "自评总分", "总分"];
}
