using Duheng.Domain.Auditing;

namespace Duheng.Application.Auditing;

/// <summary>A file of waivers.</summary>
public sealed record WaiverContent
{
    /// <summary>The only version that this program knows.</summary>
    public const int Known = 1;

    public required int Version { get; init; }

    public required IReadOnlyList<Waiver> Waivers { get; init; }
}
