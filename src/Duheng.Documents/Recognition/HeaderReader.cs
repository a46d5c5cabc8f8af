using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Finds project, unit, department and title at the head of a report, in lines or in table cells.</summary>
internal sealed partial class HeaderReader(FormWords words)
{
    private const int LongestName = 60;

    /// <summary>A title stands among the first lines, of a workbook among the first of a sheet.</summary>
    private const int TitleLines = 4;

    public Dictionary<HeaderField, StatedText> Read(Paper paper, PartMap parts)
    {
        var found = new Dictionary<HeaderField, StatedText>();
        foreach (var block in paper.Blocks)
        {
            switch (block)
            {
                case TextBlock text:
                    foreach (var piece in text.Text.Contains('：', StringComparison.Ordinal) || text.Text.Contains(':', StringComparison.Ordinal) ? BetweenLabels().Split(text.Text) : [])
                    {
                        if (FieldOf(piece) is var (field, value))
                        {
                            Put(found, field, new StatedText(value, Place.Sentence(parts.Of(block), text.Number, text.Text)));
                        }
                    }

                    break;
                case Grid grid:
                    ReadCells(grid, parts.Of(block), found);
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    /// <summary>The title of the report (…绩效自评报告), with the project and perhaps the unit on the line before it.</summary>
    public static (StatedText? Project, StatedText? Unit, TextBlock? Title) ReadTitle(Paper paper, PartMap parts)
    {
        TextBlock? before = null;
        foreach (var text in paper.Paragraphs.GroupBy(text => text.Sheet).SelectMany(sheet => sheet.Take(TitleLines)))
        {
            before = before?.Sheet == text.Sheet ? before : null;
            if (text.Text.Length <= LongestName && Title().Match(PrintedText.Fold(text.Text).Trim()) is { Success: true } title)
            {
                var (issuer, name) = Split(title.Groups["name"].Value.Trim());
                var place = Place.Sentence(parts.Of(text), text.Number, text.Text);
                var unit = before is { Text.Length: <= 30 } && !Title().IsMatch(before.Text) && !before.Text.Contains('：', StringComparison.Ordinal) && !PartMap.IsAnnexTitle(before.Text)
                    ? new StatedText(before.Text, Place.Sentence(parts.Of(before), before.Number, before.Text))
                    : issuer is null ? null : new StatedText(issuer, place);
                return (name.Length > 1 && name is not "项目" and not "项目支出" ? new StatedText(name, place) : null, unit, text);
            }

            before = text;
        }

        return (null, null, null);
    }

    /// <summary>"某某中心2023年度绿化养护": the year parts the unit from the project.</summary>
    private static (string? Unit, string Project) Split(string name) => YearInside().Match(name) is { Success: true } year
        ? (year.Index > 1 ? name[..year.Index] : null, name[(year.Index + year.Length)..])
        : (null, name);

    /// <summary>项目名称：…, or null.</summary>
    public (HeaderField Field, string Value)? FieldOf(string text)
    {
        var folded = PrintedText.Fold(text).Trim();
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 16 && HeaderText.Exact(words.Header, folded[..colon]) is { } field
            ? (field, text.Trim()[(colon + 1)..].Trim())
            : null;
    }

    /// <summary>The first that is filled in; a label with nothing behind it only where there is no other.</summary>
    private static void Put(Dictionary<HeaderField, StatedText> found, HeaderField field, StatedText value)
    {
        if (!found.TryGetValue(field, out var before) || (before.IsBlank && !value.IsBlank))
        {
            found[field] = value;
        }
    }

    /// <summary>Whether a table is the head of a form.</summary>
    public bool IsHeader(Grid grid) => grid.Rows.Any(row => row.Cells.Count > 1 && row.Cells[0].Text.Length is > 0 and < 20
        && HeaderText.Exact(words.Header, row.Cells[0].Text) is not null && !IsLabel(row.Cells[1].Text));

    private bool IsLabel(string text) => text.Length is > 0 and < 20
        && (HeaderText.Exact(words.Header, text) is not null || HeaderText.Exact(words.Columns, text) is not null || text.Contains("预算数", StringComparison.Ordinal) || text.Contains("金额", StringComparison.Ordinal));

    private void ReadCells(Grid grid, string part, Dictionary<HeaderField, StatedText> found)
    {
        var isFlat = grid.Rows.All(row => row.Cells.All(cell => cell.Span == 1));
        foreach (var row in grid.Rows)
        {
            // A sheet that was saved as a page has its lines of text in the table: 项目名称：… alone in a row.
            if (row.Cells.Where(cell => !cell.IsBlank).ToList() is [var only] && FieldOf(only.Text) is var (told, said) && said.Length > 0)
            {
                Put(found, told, new StatedText(said, Place.Cell(part, grid.Number, row.Number, only.Column, only.Text)));
            }

            for (var index = 0; index + 1 < row.Cells.Count; index++)
            {
                // In a list of projects 项目名称 is the head of a column: then the next head stands behind it.
                if (HeaderText.Exact(words.Header, row.Cells[index].Text) is { } field && !IsLabel(row.Cells[index + 1].Text))
                {
                    var value = isFlat ? Behind(row, index) : row.Cells[index + 1];
                    Put(found, field, new StatedText(value.Text, Place.Cell(part, grid.Number, row.Number, value.Column, value.Text)));
                }
            }
        }
    }

    /// <summary>A text dump leaves empty cells where a label was merged: 项目单位||图书馆. What stands behind them must be no label itself.</summary>
    private GridCell Behind(GridRow row, int label)
    {
        var next = label + 1;
        while (next + 1 < row.Cells.Count && row.Cells[next].IsBlank)
        {
            next++;
        }

        var isAlone = next == label + 1 || next + 1 == row.Cells.Count || row.Cells[next + 1].IsBlank || IsLabel(row.Cells[next + 1].Text);
        return isAlone && !IsLabel(row.Cells[next].Text) ? row.Cells[next] : row.Cells[label + 1];
    }

    /// <summary>单位名称：…　　填报日期：…: several labels in one line.</summary>
    [GeneratedRegex("(?<=\\S)\\s+(?=[\u4e00-\u9fff]{2,10}[:：])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BetweenLabels();

    [GeneratedRegex("(19|20)\\d{2}\\s*年度?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearInside();

    [GeneratedRegex("^((19|20)\\d{2}\\s*年度?)?(关于)?(?<name>.*?)(项目)?(支出)?(预算)?绩效(的)?(自评|自评价|自我评价)(情况)?(的)?(报告|表)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();
}
