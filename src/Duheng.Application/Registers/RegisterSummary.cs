using Duheng.Domain.Registers;

namespace Duheng.Application.Registers;

/// <summary>How a register of an organisation stands in a year.</summary>
public sealed record RegisterSummary(RegisterType Type)
{
    /// <summary>Of all years; for a standing register the entries that stand.</summary>
    public long Count { get; init; }

    /// <summary>Of the year.</summary>
    public long YearCount { get; init; }

    /// <summary>Of the year, and not counted in measures.</summary>
    public long AsideCount { get; init; }

    /// <summary>The latest day of any entry.</summary>
    public DateOnly? LastDay { get; init; }

    public DateTimeOffset? LastWritten { get; init; }

    /// <summary>Since when it is kept; null where it never was.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Of the year, where entries are due and the register is kept.</summary>
    public IReadOnlyList<CadencePart> Parts { get; init; } = [];

    public bool IsUsed => Since is not null;
}
