using System.Globalization;
using System.Xml;
using Duheng.Documents.Readers.NumberFormats;
using Duheng.Documents.Readers.Sheets;

namespace Duheng.Documents.Readers.Xlsx;

/// <summary>Walks one sheet forward: what its cells print, and which of them are merged.</summary>
/// <param name="keeps">Whether values are wanted as they are kept, and not as they are printed.</param>
internal sealed class XlsxSheet(XmlReader xml, XlsxBook book, SheetCells cells, bool keeps = false)
{
    private int row;
    private int column;

    public void Read(CancellationToken cancellationToken)
    {
        var advanced = xml.Read();
        while (advanced && !cells.IsTooLarge)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                advanced = xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    cancellationToken.ThrowIfCancellationRequested();
                    (row, column) = (Math.Min(Number("r") ?? row + 1, CellReference.MostRows), 0);
                    break;
                case "c":
                    ReadCell();
                    break;
                case "mergeCell":
                    ReadMerge();
                    break;
                case "headerFooter" or "dataValidations" or "conditionalFormatting" or "extLst":
                    xml.Skip();
                    continue;
                default:
                    break;
            }

            advanced = xml.Read();
        }
    }

    private void ReadCell()
    {
        (row, column) = CellReference.Parse(xml.GetAttribute("r")) ?? (row, column + 1);
        if (xml.IsEmptyElement)
        {
            return;
        }

        var kind = xml.GetAttribute("t") ?? "n";
        var format = Number("s") is { } style ? book.Formats.Of(style) : NumberFormat.General;
        string? kept = null;
        string? inline = null;
        var isFormula = false;
        var depth = xml.Depth;
        var advanced = xml.Read();
        while (advanced && xml.Depth > depth)
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : null)
            {
                case "v":
                    kept = xml.ReadElementContentAsString();
                    break;
                case "is":
                    inline = RichText.Read(xml);
                    advanced = xml.Read();
                    break;
                case "f":
                    isFormula = true;
                    xml.Skip();
                    break;
                default:
                    advanced = xml.Read();
                    break;
            }
        }

        if (kept is null && inline is null && isFormula)
        {
            cells.Uncomputed++;
            (kind, inline) = ("inlineStr", SheetPaper.Uncomputed);
        }

        cells.Add(row, column, Printed(kind, kept, inline, format));
    }

    private string Printed(string kind, string? kept, string? inline, NumberFormat format) => kind switch
    {
        "s" => int.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && book.Strings.At(index) is { } text ? format.Show(text) : string.Empty,
        "inlineStr" => inline ?? string.Empty,
        "str" => format.Show(RichText.Unescape(kept ?? string.Empty)),
        "b" => kept switch { null => string.Empty, "0" or "false" => "FALSE", _ => "TRUE" },
        "e" => kept ?? string.Empty,
        "d" => DayOf(kept) is { } day ? Number(format, day, is1904: false) : kept ?? string.Empty,
        _ => kept is null ? string.Empty : GeneralNumber.Parse(kept) is { } number ? Number(format, number, book.Is1904) : kept,
    };

    private string Number(NumberFormat format, decimal value, bool is1904) => keeps ? format.Keep(value, is1904) : format.Show(value, is1904);

    /// <summary>A day as strict files keep it, 2023-12-31, counted as the others are.</summary>
    private static decimal? DayOf(string? kept) =>
        DateTime.TryParse(kept, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day)
            ? (decimal)(day - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Utc)).Ticks / TimeSpan.TicksPerDay
            : null;

    private void ReadMerge()
    {
        var ends = (xml.GetAttribute("ref") ?? string.Empty).Split(':');
        if (ends.Length == 2 && CellReference.Parse(ends[0]) is var (top, left) && CellReference.Parse(ends[1]) is var (bottom, right) && bottom >= top && right >= left)
        {
            cells.Merge(new SheetMerge(top, left, bottom, right));
        }
    }

    private int? Number(string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
