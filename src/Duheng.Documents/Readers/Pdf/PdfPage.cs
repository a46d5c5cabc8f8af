namespace Duheng.Documents.Readers.Pdf;

/// <summary>A page: its words and its lines.</summary>
internal sealed record PdfPage(int Number, double Width, double Height, IReadOnlyList<PdfWord> Words)
{
    /// <summary>Lines that were drawn on it; filled in when they are known.</summary>
    public IReadOnlyList<PdfRule> Rules { get; init; } = [];

    public int Letters => Words.Sum(word => word.Text.Length);
}
