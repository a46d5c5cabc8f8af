namespace Duheng.Application.Publications;

/// <summary>Which published reports are wanted.</summary>
public sealed record PublicationFilter
{
    public const int PageRows = 50;

    /// <summary>Words of the project, the unit or its department, parted by blanks.</summary>
    public string? Text { get; init; }

    public int? Year { get; init; }

    /// <summary>优, 良, 中, 差.</summary>
    public string? Grade { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int Rows { get; init; } = PageRows;

    /// <summary>Instead of a page: only rows behind the one with these keys, see <see cref="FindPublications.KeysOf"/>.</summary>
    public IReadOnlyList<object>? After { get; init; }
}
