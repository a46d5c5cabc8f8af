namespace Duheng.Fixtures.Forms;

/// <summary>A paragraph, with the style that it has in Word.</summary>
public sealed record FormLine(string Style, string Text) : FormBlock
{
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Names of the bookmarks that stand here.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Whether a spreadsheet begins a sheet here, and a Word file a page across.</summary>
    public bool OpensSheet { get; init; }
}
