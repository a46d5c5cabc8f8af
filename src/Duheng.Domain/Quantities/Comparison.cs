namespace Duheng.Domain.Quantities;

/// <summary>The sign before a target (计算符号).</summary>
public enum Comparison
{
    /// <summary>No sign was printed.</summary>
    None,

    /// <summary>≥.</summary>
    AtLeast,

    /// <summary>≤.</summary>
    AtMost,

    /// <summary>=.</summary>
    EqualTo,

    /// <summary>&gt;.</summary>
    Above,

    /// <summary>&lt;.</summary>
    Below,

    /// <summary>Between two figures, both included (90%～95%).</summary>
    Between,
}
