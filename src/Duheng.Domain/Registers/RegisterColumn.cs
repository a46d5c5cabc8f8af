namespace Duheng.Domain.Registers;

/// <summary>One column of a register (登记簿的列).</summary>
public sealed record RegisterColumn
{
    /// <summary>Lower case with underscores, never reused: reported_at.</summary>
    public required string Key { get; init; }

    /// <summary>As people read it: 报修时间.</summary>
    public required string Name { get; init; }

    public required ColumnKind Kind { get; init; }

    /// <summary>Of a number: 小时, 台. Money is in 元; others have none.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>The words of a choice, in their order.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The key of the register that a reference leads to.</summary>
    public string? Target { get; init; }

    public bool Required { get; init; }

    /// <summary>Names, telephone and identity numbers: can be masked when they are imported, and are in public copies always.</summary>
    public bool Personal { get; init; }

    /// <summary>An expression over the other columns of the entry; null where people fill it in. Its value is stored with the entry.</summary>
    public string? Computed { get; init; }

    /// <summary>One sentence for whoever fills it in.</summary>
    public string Help { get; init; } = string.Empty;

    /// <summary>Other heads under which the column is found in a file.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
