using Duheng.Documents.Programs;

namespace Duheng.Documents.Writing.Pdf;

/// <summary>Prints documents as PDF: LibreOffice lays out the Word files, many in one run, under a time limit.</summary>
public static class PdfPrinter
{
    public const string Extension = "pdf";

    /// <summary>So many documents go to one run: starting it costs more than printing a page.</summary>
    public const int Batch = 20;

    /// <summary>Whether what it needs is installed.</summary>
    public static bool IsAvailable => LibreOffice.Program is not null;

    /// <summary>Each as PDF, in order; null for one that could not be printed.</summary>
    public static IReadOnlyList<MemoryStream?> Print(IReadOnlyList<IWritable> documents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);

        var program = LibreOffice.Program ?? throw new InvalidOperationException("LibreOffice is not installed.");
        var printed = new List<MemoryStream?>(documents.Count);
        foreach (var batch in documents.Chunk(Batch))
        {
            var files = batch.Select(document =>
            {
                var file = new MemoryStream();
                document.Write("docx", file);
                return (Stream)file;
            }).ToList();
            printed.AddRange(LibreOffice.ToPdf(program, files, cancellationToken));
        }

        return printed;
    }
}
