using System.Globalization;
using System.Xml;

namespace Duheng.Documents.Writing.Docx;

/// <summary>Writes WordprocessingML as it goes.</summary>
internal sealed class WordMarkup(XmlWriter xml)
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>An element with what is written inside it.</summary>
    public void Element(string name, Action inside)
    {
        xml.WriteStartElement("w", name, Main);
        inside();
        xml.WriteEndElement();
    }

    /// <summary>An element that has attributes only.</summary>
    public void Leaf(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement("w", name, Main);
        foreach (var (attribute, value) in attributes)
        {
            Attribute(attribute, value);
        }

        xml.WriteEndElement();
    }

    public void Value(string name, string value) => Leaf(name, ("val", value));

    public void Value(string name, int value) => Value(name, Number(value));

    public void Attribute(string name, string value) => xml.WriteAttributeString("w", name, Main, value);

    /// <summary>A part of the file by its relation.</summary>
    public void Relation(string name, string type, string id)
    {
        xml.WriteStartElement("w", name, Main);
        Attribute("type", type);
        xml.WriteAttributeString("r", "id", Relations, id);
        xml.WriteEndElement();
    }

    /// <summary>An element that holds text, its blanks kept.</summary>
    public void Text(string name, string text)
    {
        xml.WriteStartElement("w", name, Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Printable.Of(text));
        xml.WriteEndElement();
    }

    /// <summary>What is of another language than this one, such as a drawing.</summary>
    public void Inside(Action<XmlWriter> write) => write(xml);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
