using System.Globalization;
using System.Text;
using System.Xml;

namespace Duheng.Fixtures;

/// <summary>The XML of a Word document: elements and attributes of its namespace, and the page at its end.</summary>
internal abstract class DocxXml : IDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly MemoryStream output = new();
    private readonly XmlWriter xml;

    private readonly DraftPage page;

    protected DocxXml(DraftPage? page)
    {
        this.page = page ?? DraftPage.Official;
        xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("w", "document", Word);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        Start("body");
    }

    public byte[] Finish(bool landscape)
    {
        Section(landscape);
        xml.WriteEndDocument();
        xml.Flush();
        return output.ToArray();
    }

    public void Dispose()
    {
        xml.Dispose();
        output.Dispose();
    }

    /// <summary>A text whose blanks count.</summary>
    protected void Text(string name, string text)
    {
        Start(name);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        End();
    }

    /// <summary>The same paper and margins in every section, upright or across.</summary>
    protected void Section(bool landscape)
    {
        Start("sectPr");
        Start("footerReference");
        Attribute("type", "default");
        xml.WriteAttributeString("r", "id", Relationships, "rId3");
        End();
        Start("pgSz");
        Attribute("w", Length(landscape ? page.Height : page.Width));
        Attribute("h", Length(landscape ? page.Width : page.Height));
        if (landscape)
        {
            Attribute("orient", "landscape");
        }

        End();
        Start("pgMar");
        foreach (var (name, value) in new[]
        {
            ("top", Length(page.Top)), ("right", Length(page.Right)), ("bottom", Length(page.Bottom)), ("left", Length(page.Left)),
            ("header", "851"), ("footer", "1400"), ("gutter", "0"),
        })
        {
            Attribute(name, value);
        }

        End();
        End();
    }

    protected void Width(string name, int width)
    {
        Start(name);
        Attribute("w", Number(width));
        Attribute("type", "dxa");
        End();
    }

    protected void Value(string name, string value)
    {
        Start(name);
        Attribute("val", value);
        End();
    }

    protected void Empty(string name)
    {
        Start(name);
        End();
    }

    protected void Start(string name) => xml.WriteStartElement("w", name, Word);

    protected void Attribute(string name, string value) => xml.WriteAttributeString("w", name, Word, value);

    protected void End() => xml.WriteEndElement();

    private static string Length(decimal millimetres) => Number(DraftPage.Twips(millimetres));

    protected static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
