using System.IO.Compression;
using System.Text;
using System.Xml;
using Duheng.Documents.Papers;
using Duheng.Documents.Readers.Packages;
using Duheng.Documents.Readers.Sheets;
using Duheng.Documents.Readers.Text;
using Duheng.Documents.Readers.Xlsx;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Tables;

/// <summary>A file of rows that a program reads in: the first filled sheet of an .xlsx, or a .csv. Rows keep the numbers that their program shows.</summary>
public sealed class TableFile
{
    private static readonly Wording NotATable = new("读不出表格；请用模板填写，另存为 .xlsx 或 .csv 再上传。", "No table can be read: save it as .xlsx or .csv.");

    private const int MostCellsOfRecords = 6_000_000;

    private TableFile(IReadOnlyList<GridRow> rows, Wording? problem) => (Rows, Problem) = (rows, problem);

    /// <summary>Without the blank ones.</summary>
    public IReadOnlyList<GridRow> Rows { get; }

    /// <summary>Why there are none.</summary>
    public Wording? Problem { get; }

    /// <summary>Cells as they are printed.</summary>
    public static TableFile Read(byte[] content, CancellationToken cancellationToken) => Read(content, isOfRecords: false, cancellationToken);

    /// <summary>Up to some hundred thousand rows, with cells as they are kept: a number to its last decimal, a moment in one form.</summary>
    public static TableFile ReadRecords(byte[] content, CancellationToken cancellationToken) => Read(content, isOfRecords: true, cancellationToken);

    private static TableFile Read(byte[] content, bool isOfRecords, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);

        try
        {
            var rows = content is [(byte)'P', (byte)'K', ..] ? Workbook(content, isOfRecords, cancellationToken)
                : TextDecoding.LooksLikeText(content) && TextDecoding.Decode(content) is { } text ? Csv(text.Text)
                : null;
            return rows is { Count: > 0 } ? new TableFile(rows, problem: null) : new TableFile([], NotATable);
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or EndOfStreamException or OversizedPartException)
        {
            return new TableFile([], new Wording("文件不完整、已损坏或大得不像一张表；请用 Excel 打开后另存一份。", "The file is damaged or far too large: open it in Excel and save a copy."));
        }
    }

    private static List<GridRow>? Workbook(byte[] content, bool isOfRecords, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false));
        var parts = new PackageParts(archive);
        if (parts.Main("xl/workbook.xml", "xl/") is not { } main)
        {
            return null;
        }

        var book = XlsxBook.Read(parts, main);
        foreach (var sheet in book.Sheets.Where(sheet => !sheet.IsHidden))
        {
            using var xml = parts.Open(sheet.Part);
            var cells = isOfRecords ? new SheetCells(sheet.Name, MostCellsOfRecords) : new SheetCells(sheet.Name);
            if (xml is not null)
            {
                new XlsxSheet(xml, book, cells, isOfRecords).Read(cancellationToken);
            }

            if (cells.IsTooLarge)
            {
                return null;
            }

            if (!cells.IsEmpty)
            {
                return [.. SheetRows.Of(cells).Where(row => !row.IsBlank)];
            }
        }

        return null;
    }

    /// <summary>By commas, or by tabs or semicolons where the first line has those and no comma; quotes hold commas, quotes and ends of lines.</summary>
    private static List<GridRow> Csv(string text)
    {
        var (rows, cells, cell, isQuoted, line) = (new List<GridRow>(), new List<string>(), new StringBuilder(), false, 1);
        var first = text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal)));
        var between = first.Contains('\t') ? '\t' : first.Contains(';') && !first.Contains(',') ? ';' : ',';
        for (var index = 0; index <= text.Length; index++)
        {
            var letter = index < text.Length ? text[index] : '\n';
            if (isQuoted && index < text.Length)
            {
                if (letter != '"')
                {
                    cell.Append(letter);
                }
                else if (index + 1 < text.Length && text[index + 1] == '"')
                {
                    cell.Append(letter);
                    index++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (letter == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (letter == between || letter == '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add(new GridRow(line++, [.. cells.Select((value, column) => new GridCell(column + 1, 1, value))]));
                    cells.Clear();
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        // A quote that is never closed has swallowed the rest of the file.
        return isQuoted ? throw new InvalidDataException("A quote is never closed.") : [.. rows.Where(row => !row.IsBlank)];
    }
}
