namespace Duheng.Application.History;

/// <summary>Where the log ends: the hash that the next entry builds on.</summary>
public sealed record ChangeHead
{
    public string Algorithm { get; init; } = ChangeSeal.Sm3Name;

    public long LastId { get; init; }

    public string Hash { get; init; } = ChangeSeal.Origin;
}
