using Duheng.Domain.Registers;

namespace Duheng.Application.Registers;

/// <summary>An entry of a register (登记).</summary>
public sealed record RegisterEntry
{
    public long Id { get; init; }

    public required RegisterType Type { get; init; }

    public long OrganisationId { get; init; }

    public string Organisation { get; init; } = string.Empty;

    public long? ProjectId { get; init; }

    public string? Project { get; init; }

    /// <summary>The day that says which year it counts in.</summary>
    public DateOnly Day { get; init; }

    /// <summary>By the key of the column, the computed ones too; blank ones are left out.</summary>
    public required IReadOnlyDictionary<string, RegisterValue> Values { get; init; }

    /// <summary>Why it does not count (不计入); empty where it does.</summary>
    public string SetAside { get; init; } = string.Empty;

    public long Version { get; init; }

    public bool IsRemoved { get; init; }

    public EntrySource Source { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null for what the program entered by itself.</summary>
    public string? CreatedBy { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>By which people name it: 单号.</summary>
    public string Title => Text(Type.Title);

    /// <summary>A cell as it is written; empty where it is blank.</summary>
    public string Text(string key) => Values.TryGetValue(key, out var value) ? ColumnText.Print(value) : string.Empty;
}
