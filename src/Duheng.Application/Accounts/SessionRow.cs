namespace Duheng.Application.Accounts;

/// <summary>A signed-in browser (会话).</summary>
public sealed record SessionRow
{
    public string TokenSha256 { get; init; } = string.Empty;

    public long PersonId { get; init; }

    public string Agent { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset SeenAt { get; init; }
}
