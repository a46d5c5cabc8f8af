namespace Duheng.Application.Notices;

/// <summary>Something that happened and that a person should know (通知), with the page where it is seen.</summary>
public sealed record NoticeRow
{
    public long Id { get; init; }

    public string Text { get; init; } = string.Empty;

    public string Address { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while nobody has opened it.</summary>
    public DateTimeOffset? ReadAt { get; init; }
}
