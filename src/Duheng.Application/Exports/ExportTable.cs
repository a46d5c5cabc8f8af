using System.Globalization;
using System.Text;
using Duheng.Documents.Writing;

namespace Duheng.Application.Exports;

/// <summary>A table of a page as it is handed out (导出): figures without commas, so that a workbook counts with them.</summary>
/// <param name="Name">Of the sheet.</param>
/// <param name="Heads">With the unit where there is one: 预算（万元）.</param>
/// <param name="Widths">Shares of the page.</param>
public sealed record ExportTable(string Name, IReadOnlyList<string> Heads, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>One workbook with a sheet for each table.</summary>
    public static byte[] Workbook(string title, string aside, IEnumerable<ExportTable> tables)
    {
        var manuscript = new Manuscript(title, [.. tables.Select(table => new PageRun([
            new TextPiece(TextRole.TableTitle, $"{title}：{table.Name}"),
            new TextPiece(TextRole.Aside, aside),
            new TablePiece(table.Widths, [[.. table.Heads.Select(WrittenCell.Head)], .. table.Rows.Select(row => (IReadOnlyList<WrittenCell>)[.. row.Select(Cell)])]) { HeadRows = 1 },
        ])
        { IsAcross = true, Name = table.Name })]);
        using var content = new MemoryStream();
        manuscript.Write("xlsx", content);
        return content.ToArray();
    }

    /// <summary>With the mark that office programs know UTF-8 by. A text that a program would take for a formula is kept a text.</summary>
    public byte[] Csv()
    {
        var text = new StringBuilder();
        foreach (var row in Rows.Prepend(Heads))
        {
            text.AppendJoin(',', row.Select(Quoted)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static WrittenCell Cell(string text) => IsFigure(text) || text.Length < 8 ? new WrittenCell(text) : WrittenCell.Prose(text);

    private static string Quoted(string cell)
    {
        var safe = cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !IsFigure(cell) ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsFigure(string text) => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
