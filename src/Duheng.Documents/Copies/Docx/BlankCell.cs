using System.Security;

namespace Duheng.Documents.Copies.Docx;

/// <summary>Fills a blank cell of a Word table: a run more, with the properties that the cell's paragraph has for its text.</summary>
internal static class BlankCell
{
    /// <summary>What a cell may hold and still be blank.</summary>
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal) { "tcPr", "p", "pPr", "r", "rPr", "t", "bookmarkStart", "bookmarkEnd", "proofErr" };

    /// <summary>Tracked changes of a paragraph's mark say nothing of its text.</summary>
    private static readonly HashSet<string> OfTheMark = new(StringComparer.Ordinal) { "ins", "del", "moveFrom", "moveTo", "rPrChange" };

    public static bool Fill(XmlPart document, Splices splices, PaperIndex index, TextChange change)
    {
        if (index.Blank(change.Where) is not { } blank || document.At(blank.Origin) is not { Name: "tc" } cell
            || !cell.Below(node => node.Name is not ("tcPr" or "pPr" or "rPr")).All(node => Plain.Contains(node.Name))
            || cell.Child("p") is not { } paragraph)
        {
            return false;
        }

        var prefix = paragraph.Prefix.Length == 0 ? string.Empty : paragraph.Prefix + ":";
        var run = $"<{prefix}r>{Properties(document, paragraph)}<{prefix}t>{SecurityElement.Escape(change.After)}</{prefix}t></{prefix}r>";
        if (paragraph.ClosesItself)
        {
            var tag = document.Slice(paragraph.Start, paragraph.End);
            splices.Replace(paragraph.Start, paragraph.End, $"{tag[..tag.LastIndexOf('/')]}>{run}</{prefix}p>");
        }
        else
        {
            splices.Put(new Spot(paragraph.ContentEnd), 0, run);
        }

        return true;
    }

    private static string Properties(XmlPart document, XmlNode paragraph)
    {
        var own = paragraph.Child("r")?.Child("rPr") ?? paragraph.Child("pPr")?.Child("rPr");
        return own is null || own.Children.Any(child => OfTheMark.Contains(child.Name) || child.Name == "vanish") ? string.Empty : document.Slice(own.Start, own.End);
    }
}
