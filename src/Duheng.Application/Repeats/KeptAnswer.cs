namespace Duheng.Application.Repeats;

/// <summary>What a write was answered with, kept so that the same request is answered the same and nothing is done twice.</summary>
public sealed record KeptAnswer
{
    /// <summary>Of what was sent: method, address, version and body.</summary>
    public string RequestHash { get; init; } = string.Empty;

    /// <summary>Null while it runs, and for ever where the server was cut off meanwhile.</summary>
    public int? Status { get; init; }

    public string? MediaType { get; init; }

    public string? Etag { get; init; }

    public string? Location { get; init; }

    /// <summary>Null where the answer held a secret: it was given once.</summary>
    public string? Body { get; init; }
}
