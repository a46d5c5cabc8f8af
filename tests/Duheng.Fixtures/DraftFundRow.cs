namespace Duheng.Fixtures;

/// <summary>One row of the money table, every cell as printed; null prints an empty cell.</summary>
public sealed record DraftFundRow
{
    public string? Total { get; init; }

    public string? Fiscal { get; init; }

    public string? Central { get; init; }

    public string? Provincial { get; init; }

    public string? Municipal { get; init; }

    public string? County { get; init; }

    public string? CarriedOver { get; init; }

    public string? Other { get; init; }

    /// <summary>The eight cells in the order of the form.</summary>
    public IReadOnlyList<string> Cells() =>
        [.. new[] { Total, Fiscal, Central, Provincial, Municipal, County, CarriedOver, Other }.Select(cell => cell ?? "")];
}
