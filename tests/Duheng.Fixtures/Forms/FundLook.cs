using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>The heads of the money in an annex.</summary>
internal sealed record FundLook
{
    /// <summary>The label beside the rows, before the unit in brackets.</summary>
    public string Label { get; init; } = "项目资金";

    /// <summary>Null where the form has no such column.</summary>
    public string? Initial { get; init; } = "年初预算数";

    public string Annual { get; init; } = "全年预算数（A）";

    public string Executed { get; init; } = "全年执行数（B）";

    public string Rate { get; init; } = "执行率（B/A）";

    /// <summary>Whether points and score of the execution stand beside its rate: then it is no indicator.</summary>
    public bool HasPoints { get; init; } = true;

    public string Points { get; init; } = "分值";

    public string Score { get; init; } = "得分";

    public string Total { get; init; } = "年度资金总额";

    public bool HasRateOfSources { get; init; }

    public IReadOnlyList<FundSource> Sources { get; init; } =
        [new("其中：当年财政拨款", FundColumn.Fiscal), new("      上年结转资金", FundColumn.CarriedOver), new("      其他资金", FundColumn.Other)];
}
