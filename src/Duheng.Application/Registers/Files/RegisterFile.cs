namespace Duheng.Application.Registers.Files;

/// <summary>A file in a column of a register (登记附件), without its content. Entries name it by its SHA-256.</summary>
public sealed record RegisterFile
{
    public long Id { get; init; }

    /// <summary>In capitals, as entries write it.</summary>
    public string Sha256 { get; init; } = string.Empty;

    public string Sm3 { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    /// <summary>By what it holds, whatever it was called.</summary>
    public string MediaType { get; init; } = string.Empty;

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    /// <summary>Who keeps the original (保管人): at first whoever put it in.</summary>
    public string Custodian { get; init; } = string.Empty;

    /// <summary>When what it shows was taken, by the camera's clock or as somebody typed it; empty when nobody knows.</summary>
    public string CapturedAt { get; init; } = string.Empty;

    public string Person { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    public long Version { get; init; }

    public bool IsPicture => MediaType.StartsWith("image/", StringComparison.Ordinal);
}
