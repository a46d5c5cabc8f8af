using System.IO.Compression;
using System.Text;

namespace Duheng.IntegrationTests.Documents;

/// <summary>A workbook with what a reader may trip over: merges, formats, days, formulas, errors, a hidden sheet.</summary>
internal static class OddWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly string[] Formats = ["0.00%", "#,##0.00", "yyyy\"年\"m\"月\"d\"日\"", "yyyy/m/d", "0\"万元\"", "[h]:mm", "h:mm", "yyyy\"年\"m\"月\""];

    private static readonly string[] Sheets =
    [
        """
        <row r="1"><c r="A1" t="inlineStr"><is><t>项目支出绩效自评表</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>指标</t></is></c><c r="B2" t="inlineStr"><is><t>全年预算数</t></is></c><c r="C2" t="inlineStr"><is><t>执行率</t></is></c><c r="D2" t="inlineStr"><is><t>日期</t></is></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>年度资金</t></is></c><c r="B3" s="2"><v>1234567.891</v></c><c r="C3" s="1"><v>0.93100000000000005</v></c><c r="D3" s="3"><v>45291</v></c></row>
        <row r="4"><c r="B4"><v>123456789012</v></c><c r="C4"><v>0.1</v></c><c r="D4" s="4"><v>1500</v></c></row>
        <row r="5"><c r="A5" t="inlineStr"><is><t>公式</t></is></c><c r="B5" s="5"><f>1+2</f><v>3</v></c><c r="C5" t="str"><f>"完"&amp;"成"</f><v>完成</v></c><c r="D5" t="b"><v>1</v></c></row>
        <row r="6"><c r="A6" t="inlineStr"><is><t>错误</t></is></c><c r="B6" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C6" t="e"><f>NA()</f><v>#N/A</v></c><c r="D6" s="6"><v>1.5</v></c></row>
        <row r="7"><c r="A7" t="inlineStr"><is><t>时间</t></is></c><c r="B7" s="7"><v>0.5</v></c><c r="C7"><v>-12.5</v></c><c r="D7" s="8"><v>45000</v></c></row>
        """,
        """<row r="1"><c r="A1" t="inlineStr"><is><t>旧稿不读</t></is></c></row>""",
        """<row r="2"><c r="B2" t="inlineStr"><is><t>附件一</t></is></c></row><row r="4"><c r="B4" t="inlineStr"><is><t>甲</t></is></c><c r="C4" t="inlineStr"><is><t>乙</t></is></c></row><row r="5"><c r="B5"><v>90</v></c><c r="C5"><v>10</v></c></row>""",
    ];

    public static byte[] Write(bool is1904)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
            Add(archive, "[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="{Type}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}.styles+xml"/></Types>""");
            Add(archive, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><workbookPr date1904="{(is1904 ? "1" : "0")}"/><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/><sheet name="旧稿" sheetId="2" state="hidden" r:id="rId2"/><sheet name="附件" sheetId="3" r:id="rId3"/></sheets></workbook>""");
            Add(archive, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships">{string.Concat(Sheets.Select((_, index) => $"""<Relationship Id="rId{No(index + 1)}" Type="{Office}/worksheet" Target="sheet{No(index + 1)}.xml"/>"""))}<Relationship Id="rId9" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
            Add(archive, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts>{string.Concat(Formats.Select((code, index) => $"""<numFmt numFmtId="{No(164 + index)}" formatCode="{code.Replace("\"", "&quot;", StringComparison.Ordinal)}"/>"""))}</numFmts><fonts><font><sz val="11"/></font></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/>{string.Concat(Formats.Select((_, index) => $"""<xf numFmtId="{No(164 + index)}" applyNumberFormat="1"/>"""))}</cellXfs></styleSheet>""");
            for (var index = 0; index < Sheets.Length; index++)
            {
                var merges = index == 0 ? """<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/></mergeCells>""" : string.Empty;
                Add(archive, $"xl/sheet{No(index + 1)}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{Sheets[index]}</sheetData>{merges}</worksheet>""");
            }
        }

        return file.ToArray();
    }

    private static string No(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content));
    }
}
