namespace Duheng.Application.Auditing;

/// <summary>A line of a baseline file; the rule stands there for people.</summary>
public sealed record BaselineEntry
{
    public required string Report { get; init; }

    public required string Rule { get; init; }

    public required string Fingerprint { get; init; }
}
