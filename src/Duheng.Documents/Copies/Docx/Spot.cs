namespace Duheng.Documents.Copies.Docx;

/// <summary>A place in a part's text where elements may be put.</summary>
/// <param name="Before">What must be closed first, where a run is split.</param>
/// <param name="After">What must be opened again.</param>
/// <param name="Removed">So many letters at the offset give way: the /&gt; of an element that closes itself.</param>
internal sealed record Spot(int Offset, string Before = "", string After = "", int Removed = 0)
{
    /// <summary>Where white space at a cut has to be kept: behind the name of this w:t's tag.</summary>
    public XmlNode? Preserve { get; init; }
}
