using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>A layout of reports (版式) and the marks by which it is told from others, read from layouts/ID.yaml.</summary>
/// <param name="Minimum">How many marks must be there.</param>
public sealed record Layout(string Id, string Title, int Minimum, IReadOnlyList<LayoutMark> Marks)
{
    /// <summary>The header fields that the form has a place for.</summary>
    public IReadOnlyList<HeaderField> Prints { get; init; } = [];

    /// <summary>What its pages are asked to be; null where nothing is asked.</summary>
    public PageProfile? Page { get; init; }
}
