namespace Duheng.Domain.Quantities;

/// <summary>What a target or actual value turned out to be.</summary>
public enum QuantityKind
{
    /// <summary>Nothing is printed.</summary>
    Blank,

    /// <summary>A number or a range, perhaps with a unit.</summary>
    Number,

    /// <summary>A day, month or year.</summary>
    Date,

    /// <summary>Words (定性), or something that could not be read as a number: kept as printed.</summary>
    Text,
}
