namespace Duheng.Documents.Writing;

/// <summary>An official document to be written (文稿): what it says and in which role, without a word about the kind of file.</summary>
/// <param name="Title">What the file calls itself.</param>
public sealed record Manuscript(string Title, IReadOnlyList<PageRun> Runs) : IWritable
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

    public IReadOnlyList<string> Blanks => [.. Texts.SelectMany(FillIn.Names).Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<string> Extensions => [.. ManuscriptWriters.All.Select(writer => writer.Extension)];

    public void Write(string extension, Stream output) =>
        (ManuscriptWriters.For(extension) ?? throw new ArgumentOutOfRangeException(nameof(extension), extension, "No writer makes such files.")).Write(this, output);
}
