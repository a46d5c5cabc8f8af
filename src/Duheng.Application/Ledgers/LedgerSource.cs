namespace Duheng.Application.Ledgers;

/// <summary>Where money comes from (资金来源).</summary>
public enum LedgerSource
{
    /// <summary>中央.</summary>
    Central,

    /// <summary>省级.</summary>
    Provincial,

    /// <summary>市级.</summary>
    Municipal,

    /// <summary>县区级.</summary>
    County,

    /// <summary>其他资金.</summary>
    Other,
}
