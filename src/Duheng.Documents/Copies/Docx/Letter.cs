namespace Duheng.Documents.Copies.Docx;

/// <summary>A letter that a reader of the document sees: its value, and its text in the part (an entity may be long).</summary>
/// <param name="Text">The w:t that holds it.</param>
internal readonly record struct Letter(char Value, int At, int Length, XmlNode Text)
{
    public int End => At + Length;
}
