namespace Duheng.Fixtures.Files;

/// <summary>A Word file with half of every text inserted under tracking, an older wording deleted.</summary>
internal sealed class DocxTrackedFile : DocxFile
{
    public override string Id => "docx-tracked";

    protected override DocxDress Dress => DocxDress.Tracked;
}
