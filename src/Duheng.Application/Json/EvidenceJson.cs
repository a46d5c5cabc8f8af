namespace Duheng.Application.Json;

/// <summary>How many of 100 points rest on records, on documents, on a bare claim.</summary>
public sealed record EvidenceJson(decimal Records, decimal Documents, decimal Claim)
{
    /// <summary>A finished report alone proves nothing: all of it is claim.</summary>
    public static readonly EvidenceJson ClaimOnly = new(0m, 0m, 100m);
}
