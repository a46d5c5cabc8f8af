namespace Duheng.Fixtures.Files;

/// <summary>A Word file with everything inside a layout table of one cell.</summary>
internal sealed class DocxNestedFile : DocxFile
{
    public override string Id => "docx-nested";

    public override PlaceGrain Grain => PlaceGrain.Text;

    protected override DocxDress Dress => DocxDress.Nested;
}
