namespace Duheng.Application.Jobs;

/// <summary>Work that goes on after the request that asked for it (任务).</summary>
public sealed record JobRow
{
    public long Id { get; init; }

    public string Kind { get; init; } = string.Empty;

    public JobState State { get; init; }

    /// <summary>JSON, as the kind writes it.</summary>
    public string Input { get; init; } = string.Empty;

    /// <summary>JSON, or a sentence for a failed one.</summary>
    public string? Result { get; init; }

    /// <summary>Rows that are behind it.</summary>
    public int Done { get; init; }

    public int Total { get; init; }

    public int Faulty { get; init; }

    /// <summary>How often it was begun: more than once where a server was stopped in the middle.</summary>
    public int Attempts { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public long CreatedBy { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public bool IsOver => State is JobState.Done or JobState.Failed or JobState.Cancelled;
}
