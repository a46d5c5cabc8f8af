using System.Xml;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Reads how a row and a cell lie on the grid of their table.</summary>
internal static class TableProperties
{
    /// <summary>From trPr or tcPr.</summary>
    public static void Read(XmlReader xml, TableFrame table)
    {
        var depth = xml.Depth;
        var isRow = xml.LocalName == "trPr";
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            switch (xml.LocalName)
            {
                case "gridBefore" when isRow && Columns(xml) is > 0 and var columns:
                    table.Skip(columns);
                    break;
                case "gridAfter" when isRow:
                    table.SkipAfter(Columns(xml));
                    break;
                case "del" when isRow:
                    table.IsRowDeleted = true;
                    break;
                case "gridSpan" when !isRow:
                    table.Span = Math.Max(Columns(xml), 1);
                    break;
                case "vMerge" when !isRow:
                    table.Continues = WordXml.Attribute(xml, "val") is null or "continue";
                    break;
                case "hMerge" when !isRow:
                    table.ContinuesLeft = WordXml.Attribute(xml, "val") is null or "continue";
                    break;
                case "cellDel" when !isRow:
                    table.IsCellDeleted = true;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>0 for what is no count.</summary>
    private static int Columns(XmlReader xml) => Math.Min(WordXml.Number(xml, "val") ?? 0, TableFrame.MostColumns);
}
