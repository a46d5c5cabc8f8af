using System.Text;
using System.Xml;
using Duheng.Documents.Readers.Packages;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Footnotes and endnotes (脚注、尾注), opened when the text first points at one.</summary>
internal sealed class DocxNotes(PackageParts parts, Lazy<IReadOnlyList<Relation>> links)
{
    private const int LongestNote = 10_000;

    private readonly Dictionary<string, Dictionary<int, string>> opened = new(StringComparer.Ordinal);

    /// <param name="kind">footnotes or endnotes.</param>
    public string? TextOf(string kind, int id)
    {
        if (!opened.TryGetValue(kind, out var notes))
        {
            opened[kind] = notes = [];
            using var xml = links.Value.FirstOrDefault(link => link.Kind == kind) is { } link ? parts.Open(link.Target) : null;
            if (xml is not null)
            {
                Read(xml, notes);
            }
        }

        return notes.GetValueOrDefault(id);
    }

    private static void Read(XmlReader xml, Dictionary<int, string> notes)
    {
        var advanced = xml.Read();
        while (advanced)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "footnote" or "endnote" } && WordXml.Number(xml, "id") is { } id && WordXml.Attribute(xml, "type") is null)
            {
                notes[id] = TextIn(xml);
            }

            advanced = WordXml.Advance(xml);
        }
    }

    private static string TextIn(XmlReader xml)
    {
        var text = new StringBuilder();
        var depth = xml.Depth;
        var advanced = !xml.IsEmptyElement && WordXml.Advance(xml);
        while (advanced && xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : null)
            {
                case "del" or "moveFrom" or "instrText" or "Fallback":
                    advanced = WordXml.Pass(xml);
                    break;
                case "t" when text.Length < LongestNote:
                    text.Append(xml.ReadElementContentAsString());
                    break;
                default:
                    text.Append(xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" } ? " " : string.Empty);
                    advanced = WordXml.Advance(xml);
                    break;
            }
        }

        return text.ToString().Trim();
    }
}
