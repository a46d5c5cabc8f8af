using System.Xml;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Reads how a run, a paragraph and a content control are to be printed.</summary>
internal static class TextProperties
{
    public static void OfRun(XmlReader xml, DocxText text)
    {
        var depth = xml.Depth;
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            if (xml.LocalName == "vanish")
            {
                text.IsHidden = WordXml.IsOn(xml);
            }
            else if (xml.LocalName == "vertAlign")
            {
                text.IsRaised = WordXml.Attribute(xml, "val") == "superscript";
            }
        }
    }

    public static void OfParagraph(XmlReader xml, OpenParagraph paragraph)
    {
        var depth = xml.Depth;
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            switch (xml.LocalName)
            {
                case "pStyle":
                    paragraph.Style = WordXml.Attribute(xml, "val");
                    break;
                case "numId":
                    paragraph.List = WordXml.Number(xml, "val");
                    break;
                case "ilvl":
                    paragraph.Level = WordXml.Number(xml, "val");
                    break;
                case "sectPr":
                    paragraph.Pages = PageProperties.Read(xml);
                    break;
                case "del" or "moveFrom":
                    paragraph.GoesOn = true;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A control that still shows "click here to enter text" is empty.</summary>
    public static bool IsPlaceholder(XmlReader xml)
    {
        var depth = xml.Depth;
        var isPlaceholder = false;
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            isPlaceholder |= xml.LocalName == "showingPlcHdr" && WordXml.IsOn(xml);
        }

        return isPlaceholder;
    }
}
