namespace Duheng.Application.Auditing;

/// <summary>A baseline file.</summary>
public sealed record BaselineContent
{
    /// <summary>The only version that this program knows.</summary>
    public const int Known = 1;

    public required int Version { get; init; }

    public required IReadOnlyList<BaselineEntry> Findings { get; init; }
}
