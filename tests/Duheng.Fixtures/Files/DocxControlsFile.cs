namespace Duheng.Fixtures.Files;

/// <summary>A Word file with content controls around paragraphs and cells.</summary>
internal sealed class DocxControlsFile : DocxFile
{
    public override string Id => "docx-controls";

    protected override DocxDress Dress => DocxDress.Controls;
}
