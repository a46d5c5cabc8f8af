using System.Globalization;

namespace Duheng.Application.Targets;

/// <summary>A piece of the annual goal (目标分句): measured by indicators, or said why it is not.</summary>
public sealed record TargetClause
{
    /// <summary>From 1, in the order of the sentence.</summary>
    public int Position { get; init; }

    public string Text { get; init; } = string.Empty;

    /// <summary>Positions of the indicators that measure it, as kept: 1,4.</summary>
    public string Indicators { get; init; } = string.Empty;

    /// <summary>Why no indicator measures it (不设指标的理由).</summary>
    public string Excuse { get; init; } = string.Empty;

    public IReadOnlyList<int> Measures =>
        [.. Indicators.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(one => int.Parse(one, NumberStyles.None, CultureInfo.InvariantCulture))];

    /// <summary>Neither measured nor excused.</summary>
    public bool IsOpen => Indicators.Length == 0 && string.IsNullOrWhiteSpace(Excuse);
}
