namespace Duheng.Domain.Quantities;

/// <summary>The unit in which a document prints its money (金额单位).</summary>
public enum MoneyUnit
{
    /// <summary>元.</summary>
    Yuan,

    /// <summary>万元.</summary>
    Wan,
}
