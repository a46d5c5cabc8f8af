namespace Duheng.Application.History;

/// <summary>One entry of the log (变更记录): who did what to what, and what stood there before and after.</summary>
public sealed record ChangeRow
{
    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Null for what the program did by itself.</summary>
    public long? PersonId { get; init; }

    public string Person { get; init; } = string.Empty;

    /// <summary>The kind of record: project, targets, person.</summary>
    public string Subject { get; init; } = string.Empty;

    public long SubjectId { get; init; }

    public long? ProjectYearId { get; init; }

    /// <summary>What was done, in words: 送审, 登记付款.</summary>
    public string Action { get; init; } = string.Empty;

    /// <summary>JSON; null where there was nothing.</summary>
    public string? Before { get; init; }

    public string? After { get; init; }

    public string PreviousHash { get; init; } = string.Empty;

    public string Hash { get; init; } = string.Empty;
}
