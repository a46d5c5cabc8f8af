namespace Duheng.Application.History;

/// <summary>Which entries of the log are wanted.</summary>
public sealed record ChangeFilter
{
    public const int PageRows = 50;

    /// <summary>Words of the person or of what was done.</summary>
    public string? Text { get; init; }

    /// <summary>The kind of record: project, person, publication.</summary>
    public string? Subject { get; init; }

    /// <summary>Who did it.</summary>
    public long? PersonId { get; init; }

    /// <summary>By the clock of China; both days count.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Instead of a page: the entry that the page before ended with. What follows is older.</summary>
    public long? After { get; init; }

    /// <summary>The entry that the page behind begins with.</summary>
    public long? Before { get; init; }

    public int Rows { get; init; } = PageRows;
}
