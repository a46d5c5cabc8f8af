namespace Duheng.Documents.Writing;

/// <summary>An official document to be written (文稿): what it says and in which role, without a word about the kind of file.</summary>
/// <param name="Title">What the file calls itself.</param>
public sealed record Manuscript(string Title, IReadOnlyList<PageRun> Runs)
{
    /// <summary>Its tables in their order.</summary>
    public IEnumerable<TablePiece> Tables => Runs.SelectMany(run => run.Pieces).OfType<TablePiece>();

    /// <summary>Every text of it: paragraphs and cells.</summary>
    public IEnumerable<string> Texts => Runs.SelectMany(run => run.Pieces).SelectMany(piece => piece switch
    {
        TextPiece text => [text.Text],
        TablePiece table => table.Rows.SelectMany(row => row.Select(cell => cell.Text)),
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>What is still to be filled in, each once.</summary>
    public IEnumerable<string> Blanks => Texts.SelectMany(FillIn.Names).Distinct(StringComparer.Ordinal);
}
