using System.Xml;
using Duheng.Documents.Readers.Packages;

namespace Duheng.Documents.Readers.Xlsx;

/// <summary>What the sheets of a workbook share: their list, the texts, the number formats, the first day.</summary>
internal sealed class XlsxBook
{
    private readonly List<XlsxSheetRef> sheets = [];

    private XlsxBook(SharedStrings strings, CellFormats formats) => (Strings, Formats) = (strings, formats);

    public IReadOnlyList<XlsxSheetRef> Sheets => sheets;

    public SharedStrings Strings { get; }

    public CellFormats Formats { get; }

    public bool Is1904 { get; private set; }

    public static XlsxBook Read(PackageParts parts, string main)
    {
        var relations = parts.RelationsOf(main);
        using var strings = Open(parts, relations, "sharedStrings");
        using var styles = Open(parts, relations, "styles");
        using var workbook = parts.Open(main);
        var book = new XlsxBook(SharedStrings.Read(strings), CellFormats.Read(styles));
        book.ReadList(workbook, relations.Where(relation => relation.Kind == "worksheet").DistinctBy(relation => relation.Id).ToDictionary(relation => relation.Id, relation => relation.Target));
        return book;
    }

    private static XmlReader? Open(PackageParts parts, IReadOnlyList<Relation> relations, string kind) =>
        relations.FirstOrDefault(relation => relation.Kind == kind) is { } relation ? parts.Open(relation.Target) : null;

    private void ReadList(XmlReader? xml, Dictionary<string, string> targets)
    {
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                Is1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" }
                && xml.GetAttribute("name") is { } name && RelationOf(xml) is { } id && targets.TryGetValue(id, out var target))
            {
                sheets.Add(new XlsxSheetRef(name, target, xml.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }
    }

    /// <summary>r:id, in the namespace of either kind of Office file.</summary>
    private static string? RelationOf(XmlReader xml) =>
        xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
}
