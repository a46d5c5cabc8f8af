using System.IO.Compression;
using System.Text;

namespace Duheng.Tests.Documents.Office;

/// <summary>A workbook put together from the XML of its sheets, as real programs write it and as they never would.</summary>
internal sealed class Workbook
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Content)> sheets = [];
    private readonly StringBuilder strings = new();
    private readonly List<string> formats = [];
    private int stringCount;

    public bool Is1904 { get; init; }

    /// <summary>Adds a text to the shared ones and gives its number; the XML of one <c>si</c> may be given instead.</summary>
    public string Shared(string text, bool isXml = false)
    {
        strings.Append("<si>").Append(isXml ? text : $"<t xml:space=\"preserve\">{Escape(text)}</t>").Append("</si>");
        return No(stringCount++);
    }

    /// <summary>The number of the style with this format; 0 is General.</summary>
    public string Style(string code)
    {
        if (!formats.Contains(code))
        {
            formats.Add(code);
        }

        return No(formats.IndexOf(code) + 1);
    }

    /// <param name="rows">What stands in sheetData.</param>
    /// <param name="merges">Such as A1:C1.</param>
    public Workbook Sheet(string name, string rows, IEnumerable<string>? merges = null, string state = "visible")
    {
        var merged = string.Concat((merges ?? []).Select(area => $"<mergeCell ref=\"{area}\"/>"));
        sheets.Add((name, state, $"<sheetData>{rows}</sheetData>{(merged.Length > 0 ? $"<mergeCells>{merged}</mergeCells>" : "")}"));
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var list = string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{Escape(sheet.Name)}\" sheetId=\"{No(index + 1)}\" state=\"{sheet.State}\" r:id=\"rId{No(index + 10)}\"/>"));
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Namespace}\" xmlns:r=\"{Links}\"><workbookPr date1904=\"{(Is1904 ? "1" : "0")}\"/><sheets>{list}</sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"<Relationship Id=\"rId1\" Type=\"{Links}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId2\" Type=\"{Links}/styles\" Target=\"/xl/styles.xml\"/>"
                + string.Concat(sheets.Select((_, index) => $"<Relationship Id=\"rId{No(index + 10)}\" Type=\"{Links}/worksheet\" Target=\"worksheets/sheet{No(index + 1)}.xml\"/>")) + "</Relationships>");
            Add(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{Namespace}\">{strings}</sst>");
            Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Namespace}\"><numFmts>{string.Concat(formats.Select((code, index) => $"<numFmt numFmtId=\"{No(index + 164)}\" formatCode=\"{Escape(code)}\"/>"))}</numFmts>"
                + $"<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>{string.Concat(formats.Select((_, index) => $"<xf numFmtId=\"{No(index + 164)}\"/>"))}</cellXfs></styleSheet>");
            foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index)))
            {
                Add(archive, $"xl/worksheets/sheet{No(index + 1)}.xml", $"<worksheet xmlns=\"{Namespace}\">{sheet.Content}</worksheet>");
            }
        }

        return file.ToArray();
    }

    public static string Escape(string text) => System.Security.SecurityElement.Escape(text)!.Replace("\n", "&#10;", StringComparison.Ordinal); // null only for null

    public static string No(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content));
    }
}
