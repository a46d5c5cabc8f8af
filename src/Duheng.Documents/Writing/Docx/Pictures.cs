using System.Text;
using System.Xml;

namespace Duheng.Documents.Writing.Docx;

/// <summary>The pictures of a document: each a part of the file, and inline where it stands.</summary>
internal sealed class Pictures
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>English metric units.</summary>
    private const int UnitsPerMillimetre = 36_000;

    private readonly Dictionary<PicturePiece, int> numbers = new(ReferenceEqualityComparer.Instance);

    public Pictures(Manuscript manuscript)
    {
        foreach (var piece in manuscript.Runs.SelectMany(run => run.Pieces).OfType<PicturePiece>())
        {
            numbers.TryAdd(piece, numbers.Count + 1);
        }
    }

    public IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> Parts => numbers.OrderBy(one => one.Value).Select(one => ($"word/{FileOf(one.Value)}", one.Key.Png));

    /// <summary>A part that lists others, with the pictures in it too.</summary>
    public byte[] Listed(string name, byte[] list) => (name, numbers.Count) switch
    {
        (_, 0) => list,
        ("[Content_Types].xml", _) => Before(list, "</Types>", """  <Default Extension="png" ContentType="image/png"/>""" + "\n"),
        ("word/_rels/document.xml.rels", _) => Before(
            list, "</Relationships>", string.Concat(numbers.Values.Order().Select(number => $"""  <Relationship Id="{IdOf(number)}" Type="{Relations}/image" Target="{FileOf(number)}"/>""" + "\n"))),
        _ => list,
    };

    /// <summary>In a line as high as it is: the lines of the form have one height for all.</summary>
    public void Write(WordMarkup word, PicturePiece piece) => word.Element("p", () =>
    {
        word.Element("pPr", () =>
        {
            word.Value("pStyle", "Note");
            word.Value("snapToGrid", "0");
            word.Leaf("spacing", ("line", "240"), ("lineRule", "auto"));
        });
        word.Element("r", () => word.Element("drawing", () => word.Inside(xml => WriteInline(xml, piece, numbers[piece]))));
    });

    private static void WriteInline(XmlWriter xml, PicturePiece piece, int number)
    {
        var (size, named) = (WordMarkup.Number(piece.Millimetres * UnitsPerMillimetre), WordMarkup.Number(number));
        xml.WriteStartElement("wp", "inline", Placing);
        foreach (var side in new[] { "distT", "distB", "distL", "distR" })
        {
            xml.WriteAttributeString(side, "0");
        }

        Leaf(xml, "wp", "extent", Placing, ("cx", size), ("cy", size));
        Leaf(xml, "wp", "docPr", Placing, ("id", named), ("name", $"图 {named}"), ("descr", Printable.Of(piece.Label)));
        xml.WriteStartElement("a", "graphic", Drawing);
        xml.WriteStartElement("a", "graphicData", Drawing);
        xml.WriteAttributeString("uri", Picture);
        WritePicture(xml, number, size);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WritePicture(XmlWriter xml, int number, string size)
    {
        xml.WriteStartElement("pic", "pic", Picture);
        xml.WriteStartElement("pic", "nvPicPr", Picture);
        Leaf(xml, "pic", "cNvPr", Picture, ("id", WordMarkup.Number(number)), ("name", FileOf(number)));
        Leaf(xml, "pic", "cNvPicPr", Picture);
        xml.WriteEndElement();
        xml.WriteStartElement("pic", "blipFill", Picture);
        xml.WriteStartElement("a", "blip", Drawing);
        xml.WriteAttributeString("r", "embed", Relations, IdOf(number));
        xml.WriteEndElement();
        xml.WriteStartElement("a", "stretch", Drawing);
        Leaf(xml, "a", "fillRect", Drawing);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("pic", "spPr", Picture);
        xml.WriteStartElement("a", "xfrm", Drawing);
        Leaf(xml, "a", "off", Drawing, ("x", "0"), ("y", "0"));
        Leaf(xml, "a", "ext", Drawing, ("cx", size), ("cy", size));
        xml.WriteEndElement();
        xml.WriteStartElement("a", "prstGeom", Drawing);
        xml.WriteAttributeString("prst", "rect");
        Leaf(xml, "a", "avLst", Drawing);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Leaf(XmlWriter xml, string prefix, string name, string space, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(prefix, name, space);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    private static byte[] Before(byte[] list, string end, string added) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(list).Replace(end, added + end, StringComparison.Ordinal));

    private static string FileOf(int number) => $"media/image{WordMarkup.Number(number)}.png";

    private static string IdOf(int number) => $"picture{WordMarkup.Number(number)}";
}
