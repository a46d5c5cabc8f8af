using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>What is known of a point, as the database keeps it.</summary>
public sealed record WatchStateRow
{
    public long PointId { get; init; }

    public string? Node { get; init; }

    public DateTimeOffset? FirstAt { get; init; }

    public DateTimeOffset? LastAt { get; init; }

    public bool Down { get; init; }

    public int Against { get; init; }

    public DateTimeOffset? AgainstSince { get; init; }

    public string AgainstReason { get; init; } = string.Empty;

    /// <summary>Why no check is made; empty when they are.</summary>
    public string Obstacle { get; init; } = string.Empty;

    public DateTimeOffset? CertificateUntil { get; init; }

    public string CertificateName { get; init; } = string.Empty;

    public WatchTrace ToTrace() => new()
    {
        FirstAt = FirstAt,
        LastAt = LastAt,
        IsDown = Down,
        Against = Against,
        AgainstSince = AgainstSince,
        AgainstReason = AgainstReason,
    };

    internal static WatchStateRow Of(long pointId, WatchTrace trace, string obstacle, CertificateSeen? certificate) => new()
    {
        PointId = pointId,
        FirstAt = trace.FirstAt,
        LastAt = trace.LastAt,
        Down = trace.IsDown,
        Against = trace.Against,
        AgainstSince = trace.AgainstSince,
        AgainstReason = trace.AgainstReason,
        Obstacle = obstacle,
        CertificateUntil = certificate?.Until,
        CertificateName = certificate?.Name ?? string.Empty,
    };
}
