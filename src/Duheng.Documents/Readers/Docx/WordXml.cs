using System.Globalization;
using System.Xml;

namespace Duheng.Documents.Readers.Docx;

/// <summary>What all parts of a Word file have in common, in either of its namespaces.</summary>
internal static class WordXml
{
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Nothing that a person wrote is nested deeper; each level costs memory.</summary>
    private const int Deepest = 1_000;

    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    public static bool IsWord(XmlReader xml) => xml.NamespaceURI is Transitional or Strict;

    public static bool IsMath(XmlReader xml) => xml.NamespaceURI is Math or StrictMath;

    public static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI);

    public static int? Number(XmlReader xml, string name) =>
        int.TryParse(Attribute(xml, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as w:vanish: on unless it says off.</summary>
    public static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off");

    /// <summary>Passes over the element with all that is in it.</summary>
    public static bool Pass(XmlReader xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return Advance(xml);
        }

        while (Advance(xml) && xml.Depth > depth)
        {
        }

        return Advance(xml);
    }

    /// <summary>The next node.</summary>
    public static bool Advance(XmlReader xml) => xml.Depth <= Deepest ? xml.Read() : throw new InvalidDataException("Nested deeper than any document.");

    /// <summary>Moves to the next element inside the one at this depth; values from before a tracked change are passed over.</summary>
    public static bool NextInside(XmlReader xml, int depth)
    {
        var advanced = Advance(xml);
        while (advanced && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                advanced = Advance(xml);
            }
            else if (xml.LocalName.EndsWith("Change", StringComparison.Ordinal))
            {
                advanced = Pass(xml);
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
