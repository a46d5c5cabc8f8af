namespace Duheng.Application.Targets;

/// <summary>An indicator to pick (指标库): shipped, or a row of the platform's own that takes the place of one.</summary>
public sealed record LibraryIndicator
{
    /// <summary>Such as L05.</summary>
    public string Code { get; init; } = string.Empty;

    public string Level1 { get; init; } = string.Empty;

    public string Level2 { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string Operator { get; init; } = string.Empty;

    public string Target { get; init; } = string.Empty;

    public string Unit { get; init; } = string.Empty;

    public string Basis { get; init; } = string.Empty;

    public string Evidence { get; init; } = string.Empty;

    public string Trade { get; init; } = string.Empty;

    /// <summary>Set where a row of the platform's own takes a shipped one away.</summary>
    public bool Closed { get; init; }

    /// <summary>Of the platform's own row; 0 for one that ships, and for one that is not there yet.</summary>
    public long Version { get; init; }
}
