namespace Duheng.Application.Worklist;

/// <summary>How much waits for a person: the numbers at the entries of the bar.</summary>
public sealed record WaitingCounts
{
    public int Tasks { get; init; }

    public int Overdue { get; init; }

    public int Evaluations { get; init; }

    public int Reviews { get; init; }

    /// <summary>There is more of some kind than was counted.</summary>
    public bool IsMore { get; init; }
}
