using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Writing.Xlsx;

/// <summary>The pages of one direction as a sheet: texts over its whole width, tables on its columns, figures as figures.</summary>
internal sealed partial class SheetBuilder
{
    private const decimal UprightLetters = 88;
    private const decimal AcrossLetters = 128;
    private const double LineHeight = 1.4;
    private const double Margin = 4;

    /// <summary>A cell without a format of its own shows no more.</summary>
    private const int MostDigits = 10;

    private readonly SheetGrid grid;
    private readonly decimal letters;
    private readonly SheetData rows = new();
    private readonly List<MergeCell> merged = [];
    private uint next = 1;
    private int tables;

    public SheetBuilder(PageRun run)
    {
        grid = new SheetGrid(run.Pieces.OfType<TablePiece>());
        letters = run.IsAcross ? AcrossLetters : UprightLetters;
        foreach (var piece in run.Pieces)
        {
            Add(piece);
        }
    }

    /// <summary>The rows that come again on each printed page, where the sheet holds one table only.</summary>
    public (uint First, uint Last)? Heads { get; private set; }

    public IEnumerable<OpenXmlElement> Elements() =>
    [
        new Columns(grid.Widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = (double)(width * letters), CustomWidth = true })),
        rows,
        .. merged.Count > 0 ? [new MergeCells(merged) { Count = (uint)merged.Count }] : Array.Empty<OpenXmlElement>(),
    ];

    private void Add(Piece piece)
    {
        switch (piece)
        {
            case TextPiece text:
                AddText(text);
                break;
            case TablePiece table:
                AddTable(table);
                break;
            case ContentsPiece: // a workbook has its sheets for that
            case PicturePiece: // what it says stands in words too
                break;
            default:
                throw new InvalidOperationException($"{piece.GetType().Name} is not written.");
        }
    }

    private void AddText(TextPiece text)
    {
        var style = StyleOf(text.Role);
        var row = NewRow(Height(text.Text, style, letters));
        row.Append(Cell(1, text.Text, style));
        Merge(row.RowIndex!, 1, row.RowIndex!, grid.Columns); // set when it was made
    }

    private void AddTable(TablePiece table)
    {
        var first = next;
        var frame = new TableFrame(table).Rows;
        var heights = Heights(table, frame);
        for (var index = 0; index < frame.Count; index++)
        {
            var row = NewRow(heights[index]);
            foreach (var slot in frame[index])
            {
                var (left, right) = grid.Under(table, slot.Column, slot.Cell.Columns);
                for (var column = left; column <= right; column++)
                {
                    row.Append(column == left && !slot.IsContinued ? Cell(column, slot.Cell.Text, StyleOf(slot.Cell)) : Blank(column, slot.Cell));
                }

                if (!slot.IsContinued)
                {
                    Merge(row.RowIndex!, left, row.RowIndex! + (uint)slot.Cell.Rows - 1, right); // set when it was made
                }
            }
        }

        Heads = ++tables == 1 && table.HeadRows > 0 ? (first, first + (uint)table.HeadRows - 1) : null;
    }

    /// <summary>Rows high enough for what they hold; a cell over several rows may need the last of them higher.</summary>
    private double[] Heights(TablePiece table, IReadOnlyList<IReadOnlyList<FrameSlot>> frame)
    {
        var shares = table.Widths.Sum();
        var heights = new double[frame.Count];
        foreach (var slot in frame.SelectMany(row => row).Where(slot => !slot.IsContinued).OrderBy(slot => slot.Cell.Rows))
        {
            var width = letters * table.Widths.Skip(slot.Column).Take(slot.Cell.Columns).Sum() / shares;
            var missing = Height(slot.Cell.Text, StyleOf(slot.Cell), width) - heights.Skip(slot.Row).Take(slot.Cell.Rows).Sum();
            heights[slot.Row + slot.Cell.Rows - 1] += Math.Max(missing, 0);
        }

        return heights;
    }

    private static double Height(string text, SheetStyle style, decimal width)
    {
        var size = Looks.SizeOf(style);
        var inLine = Math.Max((double)width * 11 / size - 1, 2);
        var lines = text.Split('\n').Sum(line => Math.Max(Math.Ceiling(line.Sum(letter => letter < 0x2E80 ? 1.05 : 2.0) / inLine), 1));
        return (lines * size * LineHeight) + Margin;
    }

    private Row NewRow(double height)
    {
        var row = new Row { RowIndex = next++, Height = Math.Min(height, 409), CustomHeight = true };
        rows.Append(row);
        return row;
    }

    private Cell Cell(int column, string text, SheetStyle style)
    {
        var cell = new Cell { CellReference = Reference(column, next - 1) };
        if (style == SheetStyle.Cell && IsNumber(text))
        {
            cell.CellValue = new CellValue(text);
        }
        else if (style == SheetStyle.Cell && Percent().IsMatch(text))
        {
            style = SheetStyle.Rate;
            cell.CellValue = new CellValue(Figures.Plain(decimal.Parse(text[..^1], CultureInfo.InvariantCulture) / 100m));
        }
        else if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(Printable.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        cell.StyleIndex = Looks.IndexOf(style, FillIn.Pieces(text).Any(piece => piece.IsMark));
        return cell;
    }

    private Cell Blank(int column, WrittenCell under) => new() { CellReference = Reference(column, next - 1), StyleIndex = Looks.IndexOf(StyleOf(under), isMarked: false) };

    /// <summary>A figure that a workbook shows just as it is written here.</summary>
    private static bool IsNumber(string text) => text.Count(char.IsAsciiDigit) is > 0 and <= MostDigits
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Figures.Plain(number) == text;

    private void Merge(uint top, int left, uint bottom, int right)
    {
        if (top != bottom || left != right)
        {
            merged.Add(new MergeCell { Reference = $"{Reference(left, top)}:{Reference(right, bottom)}" });
        }
    }

    private static string Reference(int column, uint row)
    {
        var name = column <= 26 ? $"{(char)('A' + column - 1)}" : $"{(char)('A' + ((column - 1) / 26) - 1)}{(char)('A' + ((column - 1) % 26))}";
        return $"{name}{row.ToString(CultureInfo.InvariantCulture)}";
    }

    private static SheetStyle StyleOf(WrittenCell cell) => cell.IsHead ? SheetStyle.Head : cell.IsProse ? SheetStyle.CellProse : SheetStyle.Cell;

    private static SheetStyle StyleOf(TextRole role) => role switch
    {
        TextRole.Title => SheetStyle.Title,
        TextRole.Chapter or TextRole.AnnexMark => SheetStyle.Chapter,
        TextRole.Section => SheetStyle.Section,
        TextRole.Item => SheetStyle.Item,
        TextRole.Prose or TextRole.Field => SheetStyle.Prose,
        TextRole.TableTitle => SheetStyle.TableTitle,
        TextRole.Aside => SheetStyle.Aside,
        TextRole.Note => SheetStyle.Note,
    };

    [GeneratedRegex("^\\d{1,6}\\.\\d\\d%$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Percent();
}
