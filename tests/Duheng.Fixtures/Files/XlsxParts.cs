using System.Text;

namespace Duheng.Fixtures.Files;

/// <summary>The fixed parts of a workbook.</summary>
internal static class XlsxParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public const string RootRelationships = Declaration + $"""
        <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    /// <summary>Formats in the order of <see cref="NumberFormat"/>: text, 0, 0.0, 0.00, 0%, 0.0%, 0.00%, #,##0.00.</summary>
    public const string Styles = Declaration + $"""
        <styleSheet xmlns="{Main}">
        <numFmts count="2"><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>
        <fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="8">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        </cellXfs>
        </styleSheet>
        """;

    public static string ContentTypes(int sheets)
    {
        var xml = new StringBuilder(Declaration);
        xml.Append("<Types xmlns=\"").Append(Package).Append("/content-types\">")
            .Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .Append(Override("/xl/workbook.xml", "sheet.main"));
        for (var number = 1; number <= sheets; number++)
        {
            xml.Append(Override($"/xl/worksheets/sheet{Figures.Print(number)}.xml", "worksheet"));
        }

        return xml.Append(Override("/xl/styles.xml", "styles")).Append(Override("/xl/sharedStrings.xml", "sharedStrings")).Append("</Types>").ToString();
    }

    public static string Workbook(IReadOnlyList<string> names)
    {
        var xml = new StringBuilder(Declaration).Append("<workbook xmlns=\"").Append(Main).Append("\" xmlns:r=\"").Append(Office).Append("\"><sheets>");
        for (var number = 1; number <= names.Count; number++)
        {
            var id = Figures.Print(number);
            xml.Append("<sheet name=\"").Append(names[number - 1]).Append("\" sheetId=\"").Append(id).Append("\" r:id=\"rId").Append(id).Append("\"/>");
        }

        return xml.Append("</sheets></workbook>").ToString();
    }

    public static string WorkbookRelationships(int sheets)
    {
        var xml = new StringBuilder(Declaration).Append("<Relationships xmlns=\"").Append(Package).Append("/relationships\">");
        for (var number = 1; number <= sheets; number++)
        {
            xml.Append(Relationship(number, "worksheet", $"worksheets/sheet{Figures.Print(number)}.xml"));
        }

        return xml.Append(Relationship(sheets + 1, "styles", "styles.xml")).Append(Relationship(sheets + 2, "sharedStrings", "sharedStrings.xml"))
            .Append("</Relationships>").ToString();
    }

    private static string Override(string part, string type) => $"<Override PartName=\"{part}\" ContentType=\"{Sheet}.{type}+xml\"/>";

    private static string Relationship(int number, string type, string target) =>
        $"<Relationship Id=\"rId{Figures.Print(number)}\" Type=\"{Office}/{type}\" Target=\"{target}\"/>";
}
