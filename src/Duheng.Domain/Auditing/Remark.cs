using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing;

/// <summary>What a rule says, in both languages. The engine adds the rule's identity and makes it a <see cref="Finding"/>.</summary>
public sealed record Remark(Place Where, string Zh, string En)
{
    /// <summary>The line that it is about.</summary>
    public string? Indicator { get; init; }

    /// <summary>The figure or words as printed.</summary>
    public string? Stated { get; init; }

    /// <summary>What it should have been.</summary>
    public string? Expected { get; init; }

    /// <summary>How far apart the two are; always positive.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Points that may be lost or gained if it is put right.</summary>
    public decimal? PointsAtRisk { get; init; }

    /// <summary>Other places that tell the same fact.</summary>
    public IReadOnlyList<Place> AlsoAt { get; init; } = [];

    /// <summary>For a remark on many reports: the files of <see cref="Where"/> and of each of <see cref="AlsoAt"/>.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>A lower severity than the card's, where the case is milder.</summary>
    public Severity? Lowered { get; init; }

    /// <summary>What makes this remark the same one when lines have moved; the indicator and the printed text if null.</summary>
    public string? Key { get; init; }

    /// <summary>What this remark is the root of: see <see cref="Facets"/>.</summary>
    public IReadOnlyList<string> Explains { get; init; } = [];

    /// <summary>What must be wrong for this remark to be only a consequence.</summary>
    public IReadOnlyList<string> FollowsFrom { get; init; } = [];
}
