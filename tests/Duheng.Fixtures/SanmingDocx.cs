namespace Duheng.Fixtures;

/// <summary>Writes a narrative as a Word file: headings and paragraphs, no table.</summary>
public static class SanmingDocx
{
    public static void Write(DraftNarrative report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        using var body = new DocxBody();
        foreach (var (style, text) in SanmingForm.Lines(report))
        {
            body.Paragraph(style, text);
        }

        DocxPackage.Write(body.Finish(landscape: false), output);
    }
}
