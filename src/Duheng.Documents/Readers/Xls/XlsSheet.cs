using System.Globalization;
using Duheng.Documents.Readers.NumberFormats;
using Duheng.Documents.Readers.Sheets;
using ExcelDataReader;

namespace Duheng.Documents.Readers.Xls;

/// <summary>Walks one sheet of an old workbook forward: what its cells print, and which of them are merged.</summary>
internal sealed class XlsSheet(IExcelDataReader reader, XlsRecords records, int sheet, SheetCells cells)
{
    /// <summary>Up to here numbers of formats have a fixed meaning; the library shows them as an American Excel does.</summary>
    private const int FirstOwnFormat = 50;

    private readonly Dictionary<string, NumberFormat> formats = new(StringComparer.Ordinal);

    public void Read(CancellationToken cancellationToken)
    {
        for (var row = 1; row <= CellReference.MostRows && !cells.IsTooLarge && reader.Read(); row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var width = Math.Min(reader.FieldCount, SheetCells.MostColumns); // an old sheet has no more columns
            for (var index = 0; index < width; index++)
            {
                cells.Add(row, index + 1, Printed(row, index));
            }
        }

        foreach (var merge in (reader.MergeCells ?? []).Where(merge => merge is { FromRow: >= 0, FromColumn: >= 0 } && merge.ToRow >= merge.FromRow && merge.ToColumn >= merge.FromColumn))
        {
            cells.Merge(new SheetMerge(merge.FromRow + 1, merge.FromColumn + 1, merge.ToRow + 1, merge.ToColumn + 1));
        }
    }

    private string Printed(int row, int index) => records.ErrorAt(sheet, row - 1, index) is { } error ? XlsErrors.Printed(error) : reader.GetValue(index) switch
    {
        null => string.Empty,
        string text => FormatOf(index).Show(text.ReplaceLineEndings("\n")),
        bool flag => flag ? "TRUE" : "FALSE",
        DateTime moment => FormatOf(index).Show(XlsDates.Serial(moment), is1904: false), // the library has counted from 1904 already
        TimeSpan span => FormatOf(index).Show((decimal)span.Ticks / TimeSpan.TicksPerDay, is1904: false),
        IFormattable number => Number(number.ToString(null, CultureInfo.InvariantCulture), index),
        var other => other.ToString() ?? string.Empty,
    };

    private string Number(string kept, int index) => GeneralNumber.Parse(kept) is { } number ? FormatOf(index).Show(number, records.Is1904) : kept;

    private NumberFormat FormatOf(int index)
    {
        var id = reader.GetNumberFormatIndex(index);
        var builtIn = BuiltInFormats.CodeOf(id);
        var own = reader.GetNumberFormatString(index);
        var code = id < FirstOwnFormat || string.IsNullOrEmpty(own) || own == "General" ? builtIn : own;
        if (!formats.TryGetValue(code, out var format))
        {
            formats[code] = format = new NumberFormat(code);
        }

        return format;
    }
}
