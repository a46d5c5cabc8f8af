namespace Duheng.Domain.Reports;

/// <summary>What was found in the prose (叙述中的事实).</summary>
public enum FactKind
{
    /// <summary>金额: 60万元, 97,700元.</summary>
    Amount,

    /// <summary>百分比: 97%, 百分之九十五.</summary>
    Percentage,

    /// <summary>年份: 2021年度.</summary>
    Year,

    /// <summary>日期: 2014年6月.</summary>
    Date,

    /// <summary>没有年份的日期: 11月20日, 3月.</summary>
    Day,

    /// <summary>数量: 584次, 3个.</summary>
    Count,

    /// <summary>断言: 全部完成, 无超预算.</summary>
    Claim,
}
