using DocumentFormat.OpenXml.Wordprocessing;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Own;

/// <summary>Writes a row once for each line of a list; levels that repeat the row above become one cell with it.</summary>
internal static class RowRepeater
{
    private static readonly string[] Levels = ["level1", "level2"];

    public static void Repeat(TableRow row, Names names, List<string> blanks)
    {
        var tag = row.Descendants<SdtElement>().Select(Control.TagOf).First(one => one is not null && Names.IsLine(one))!; // only such rows are repeated
        var written = names.Lines(tag).Select(line => Write(row, line, names, blanks)).ToList();
        if (written.Count == 0 && row.Parent?.Elements<TableRow>().Count() == 1)
        {
            written.Add(Blank(row)); // a table without a row is no table
        }

        foreach (var copy in written)
        {
            row.InsertBeforeSelf(copy);
        }

        row.Remove();
        foreach (var text in Levels.Select(level => Merge(written, level)).ToList().SelectMany(cells => cells).SelectMany(cell => cell.Descendants<Text>()))
        {
            text.Text = string.Empty;
        }
    }

    private static TableRow Write(TableRow row, IndicatorLine line, Names names, List<string> blanks)
    {
        var copy = (TableRow)row.CloneNode(deep: true);
        foreach (var mark in copy.Descendants().Where(one => one is SdtId or BookmarkStart or BookmarkEnd).ToList())
        {
            mark.Remove(); // each may stand once in a document
        }

        foreach (var control in copy.Descendants<SdtElement>().ToList())
        {
            if (Control.TagOf(control) is { } tag && Names.IsLine(tag))
            {
                var text = names.Value(tag, line);
                blanks.AddRange(FillIn.Names(text));
                Control.Set(control, text);
            }
        }

        return copy;
    }

    /// <summary>The row with nothing in it.</summary>
    private static TableRow Blank(TableRow row)
    {
        var copy = (TableRow)row.CloneNode(deep: true);
        foreach (var control in copy.Descendants<SdtElement>().Where(control => Control.TagOf(control) is not null).ToList())
        {
            Control.Set(control, string.Empty);
        }

        return copy;
    }

    /// <returns>The cells that now only go on with the one above.</returns>
    private static List<TableCell> Merge(List<TableRow> rows, string level)
    {
        var continued = new List<TableCell>();
        for (var index = 0; index < rows.Count; index++)
        {
            var goesOn = Same(index - 1, index, level, rows);
            if ((goesOn || Same(index, index + 1, level, rows)) && rows[index].Descendants<TableCell>().FirstOrDefault(cell => Holds(cell, level)) is { } cell)
            {
                cell.TableCellProperties ??= new TableCellProperties();
                cell.TableCellProperties.VerticalMerge = new VerticalMerge { Val = goesOn ? MergedCellValues.Continue : MergedCellValues.Restart };
                continued.AddRange(goesOn ? [cell] : []);
            }
        }

        return continued;
    }

    /// <summary>Whether two rows agree on a level and on those above it.</summary>
    private static bool Same(int one, int other, string level, List<TableRow> rows) => one >= 0 && other < rows.Count
        && Levels.Take(Array.IndexOf(Levels, level) + 1).All(name => TextOf(rows[one], name) is { Length: > 0 } text && text == TextOf(rows[other], name));

    private static string? TextOf(TableRow row, string level) => row.Descendants<SdtElement>().FirstOrDefault(control => IsOf(control, level))?.InnerText;

    private static bool Holds(TableCell cell, string level) =>
        cell.Descendants<SdtElement>().Any(control => IsOf(control, level)) || cell.Ancestors<SdtCell>().Any(control => IsOf(control, level));

    private static bool IsOf(SdtElement control, string level) => Control.TagOf(control)?.EndsWith($".{level}", StringComparison.Ordinal) == true;
}
