namespace Duheng.Application.Registers;

/// <summary>What an entry said before it was changed.</summary>
public sealed record EntryVersion
{
    public long Version { get; init; }

    /// <summary>By the key of the column, as printed.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string SetAside { get; init; } = string.Empty;

    /// <summary>What was done to it then: 更正, 不计入, 恢复计入, 删除.</summary>
    public string Action { get; init; } = string.Empty;

    public string Reason { get; init; } = string.Empty;

    public DateTimeOffset ChangedAt { get; init; }

    public string? ChangedBy { get; init; }
}
