namespace Duheng.Application.Administration;

/// <summary>Which entries of the log are wanted.</summary>
public sealed record ChangeFilter
{
    public const int PageRows = 100;

    /// <summary>Words of the person or of what was done.</summary>
    public string? Text { get; init; }

    /// <summary>The kind of record: project, person, publication.</summary>
    public string? Subject { get; init; }

    /// <summary>By the clock of China; both days count.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Instead of a page: only entries older than this one.</summary>
    public long? Before { get; init; }

    public int Rows { get; init; } = PageRows;
}
