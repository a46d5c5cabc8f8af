namespace Duheng.Application.Registers;

/// <summary>What a list of entries shows, as it stands in its address.</summary>
public sealed record EntryFilter
{
    /// <summary>Null for one's own.</summary>
    public long? OrganisationId { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Any part of any text; each word has to be found.</summary>
    public string? Text { get; init; }

    /// <summary>By the key of a choice or reference: its word.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Only those that do not count, only those that do, or both.</summary>
    public bool? IsAside { get; init; }

    public long? ProjectId { get; init; }

    /// <summary>The key of a column; null for the day.</summary>
    public string? Order { get; init; }

    public bool Descending { get; init; } = true;

    /// <summary>By day and id alone, the latest first, so that a page can go on after a row.</summary>
    public bool IsByKeys { get; init; }

    /// <summary>With <see cref="IsByKeys"/>: the number of the day and the id of the row that the page before ended with.</summary>
    public (long Day, long Id)? After { get; init; }

    public int Page { get; init; } = 1;

    public int PageRows { get; init; } = 50;
}
