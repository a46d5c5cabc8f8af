using Duheng.Application.Registers;

namespace Duheng.Application.Measures;

/// <summary>How many entries came into a register in one way.</summary>
public sealed record SourceCount
{
    public EntrySource Source { get; init; }

    public long Count { get; init; }
}
