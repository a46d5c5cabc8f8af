namespace Duheng.Application.Targets;

/// <summary>An indicator as promised (绩效指标): one row of the grid.</summary>
public sealed record TargetIndicator
{
    public long Id { get; init; }

    public long TargetVersionId { get; init; }

    /// <summary>From 1, in the order of the form.</summary>
    public int Position { get; init; }

    public string Level1 { get; init; } = string.Empty;

    public string Level2 { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    /// <summary>≥, ≤, ＝, &gt;, &lt;, or 定性 for a wording.</summary>
    public string Operator { get; init; } = string.Empty;

    /// <summary>The number, or the wording of a qualitative target, as typed.</summary>
    public string Target { get; init; } = string.Empty;

    public string Unit { get; init; } = string.Empty;

    /// <summary>Hundredths of a point; null while nobody has said.</summary>
    public long? WeightCenti { get; init; }

    /// <summary>指标值依据.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>Which evidence is wanted.</summary>
    public string Evidence { get; init; } = string.Empty;

    /// <summary>The expression by which its actual value is computed from records (度量); empty when it is stated by hand.</summary>
    public string Measure { get; init; } = string.Empty;

    public string? LibraryCode { get; init; }

    /// <summary>Where it was taken from: 上年, 指标库; null when typed.</summary>
    public string? TakenFrom { get; init; }

    /// <summary>As forms print it in one cell: ≥95%, 及时.</summary>
    public string Printed => (Operator is "定性" or "" ? string.Empty : Operator == "＝" ? "=" : Operator) + Target + Unit;
}
