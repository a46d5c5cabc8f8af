namespace Duheng.Domain.Registers;

/// <summary>What is wrong with an entry.</summary>
/// <param name="Column">The name of the column; empty for the entry as a whole.</param>
/// <param name="Problem">What is wrong, and what to do.</param>
public sealed record EntryFault(string Column, string Problem)
{
    /// <summary>Nothing but that the same was entered before: a file that is sent again is no mistake.</summary>
    public bool IsKnown { get; init; }
}
