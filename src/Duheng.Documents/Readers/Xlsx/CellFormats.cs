using System.Globalization;
using System.Xml;
using Duheng.Documents.Readers.NumberFormats;

namespace Duheng.Documents.Readers.Xlsx;

/// <summary>The number format of every cell style of a workbook.</summary>
internal sealed class CellFormats
{
    private const int MostStyles = 70_000; // Excel itself allows 65,490

    private readonly Dictionary<int, string> codes = [];
    private readonly List<int> styles = [];
    private readonly Dictionary<int, NumberFormat> formats = [];

    public static CellFormats Read(XmlReader? xml)
    {
        var read = new CellFormats();
        var isInCells = false;
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs")
            {
                isInCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(xml, "numFmtId") is { } id && xml.GetAttribute("formatCode") is { } code)
            {
                read.codes[id] = code;
            }
            else if (isInCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" } && read.styles.Count < MostStyles)
            {
                read.styles.Add(Number(xml, "numFmtId") ?? 0);
            }
        }

        return read;
    }

    /// <summary>General for a style that the workbook does not have.</summary>
    public NumberFormat Of(int style)
    {
        var id = style >= 0 && style < styles.Count ? styles[style] : 0;
        if (!formats.TryGetValue(id, out var format))
        {
            formats[id] = format = new NumberFormat(codes.GetValueOrDefault(id) ?? BuiltInFormats.CodeOf(id));
        }

        return format;
    }

    private static int? Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
