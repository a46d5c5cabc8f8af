namespace Duheng.Domain.Reports;

/// <summary>A column of the money table (资金来源).</summary>
public enum FundColumn
{
    /// <summary>年度总金额.</summary>
    Total,

    /// <summary>财政资金小计.</summary>
    Fiscal,

    /// <summary>中央.</summary>
    Central,

    /// <summary>省级.</summary>
    Provincial,

    /// <summary>市级.</summary>
    Municipal,

    /// <summary>县区级.</summary>
    County,

    /// <summary>上年结转.</summary>
    CarriedOver,

    /// <summary>其他资金.</summary>
    Other,
}
