using System.Text;
using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>A workbook: the form on a sheet, its annex on another; merged cells, figures as numbers with a format.</summary>
internal class XlsxFile : IFormFile
{
    public virtual string Id => "xlsx";

    public string Extension => ".xlsx";

    public PlaceGrain Grain => PlaceGrain.Text;

    public byte[] Write(FormPage page, Dice dice)
    {
        var strings = new SharedStrings();
        var sheets = Sheets(page).Select((blocks, index) => (Name: index == 0 ? FirstSheet : "附件" + Figures.Print(index), Xml: XlsxSheet.Write(blocks, strings))).ToList();
        sheets = [.. Before(strings), .. sheets];
        return StoredZip.Write(
        [
            ("[Content_Types].xml", Bytes(XlsxParts.ContentTypes(sheets.Count))),
            ("_rels/.rels", Bytes(XlsxParts.RootRelationships)),
            ("xl/workbook.xml", Bytes(XlsxParts.Workbook([.. sheets.Select(sheet => sheet.Name)]))),
            ("xl/_rels/workbook.xml.rels", Bytes(XlsxParts.WorkbookRelationships(sheets.Count))),
            ("xl/styles.xml", Bytes(XlsxParts.Styles)),
            .. sheets.Select((sheet, index) => ($"xl/worksheets/sheet{Figures.Print(index + 1)}.xml", Bytes(sheet.Xml))),
            ("xl/sharedStrings.xml", Bytes(strings.ToXml())),
        ]);
    }

    protected virtual string FirstSheet => "自评表";

    /// <summary>Sheets that stand before the form.</summary>
    protected virtual IEnumerable<(string Name, string Xml)> Before(SharedStrings strings) => [];

    private static List<List<FormBlock>> Sheets(FormPage page)
    {
        var sheets = new List<List<FormBlock>> { new() };
        foreach (var block in page.Blocks)
        {
            if (block is FormLine { OpensSheet: true })
            {
                sheets.Add([]);
            }

            sheets[^1].Add(block);
        }

        return sheets;
    }

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes(xml);
}
