using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>What a form says outside its data: the total at its head, the grade, signatures and dates at its end.</summary>
internal sealed class TableNotes(FormWords words)
{
    private static readonly string[] Telling = ["负责人", "填报人", "填表人", "审核人", "联系人", "盖章", "公章", "签章", "签字", "签名", "日期", "年"];

    private const int LongestLabel = 16;
    private const int LongestNote = 60;

    public Figure? Total { get; private set; }

    public StatedText? Grade { get; private set; }

    /// <summary>Lines with a colon, a seal or a date, the value joined to its label: 项目负责人：周启明.</summary>
    public List<StatedText> Lines { get; } = [];

    /// <summary>项目负责人（签字）：, 填报日期：2024年1月8日.</summary>
    public static bool IsSigned(GridRow row) => row.Cells.Any(cell => cell.Text.Length <= LongestNote && PrintedText.Key(cell.Text) is var key && Telling.Any(word => key.Contains(word, StringComparison.Ordinal)));

    /// <param name="isForm">Whether it is a table of the form, whose total may stand at its head.</param>
    /// <summary>Looks at the rows that are not between the first and the last row of the scores.</summary>
    public void Read(Grid grid, string part, ScoreTable? scores, bool isForm)
    {
        foreach (var row in grid.Rows.Where(row => scores is null || row.Number < scores.FirstRow || row.Number > scores.LastRow))
        {
            for (var index = 0; index < row.Cells.Count; index++)
            {
                var cell = row.Cells[index];
                if (!cell.IsBlank && cell.Text.Length <= LongestNote)
                {
                    var value = index + 1 < row.Cells.Count ? row.Cells[index + 1] : null;
                    Read(cell, value, (one, text) => new StatedText(text, Place.Cell(part, grid.Number, row.Number, one.Column, one.Text)), isForm, scores is null || row.Number > scores.LastRow);
                }
            }
        }
    }

    private void Read(GridCell cell, GridCell? value, Func<GridCell, string, StatedText> at, bool isForm, bool isBehind)
    {
        var bare = HeaderText.Bare(cell.Text);
        if (isForm && bare.Length <= LongestLabel && value is not null)
        {
            if (words.TotalLabels.Contains(bare, StringComparer.Ordinal) && QuantityReader.ReadFigure(value.Text) is { } total)
            {
                Total ??= new Figure(total, value.Text, at(value, value.Text).Place);
            }
            else if (words.GradeLabels.Contains(bare, StringComparer.Ordinal) && words.Grades.Contains(HeaderText.Bare(value.Text), StringComparer.Ordinal))
            {
                Grade ??= at(value, value.Text.Trim());
            }
        }

        var key = PrintedText.Key(cell.Text);
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        if (isForm && colon > 0 && words.TotalLabels.Contains(HeaderText.Bare(key[..colon]), StringComparer.Ordinal) && Figures(key[(colon + 1)..]) is var (number, printed))
        {
            Total ??= new Figure(number, printed, at(cell, cell.Text).Place);
        }

        if (isBehind && Telling.Any(word => key.Contains(word, StringComparison.Ordinal)))
        {
            var isLabel = key.EndsWith(':') && value is { IsBlank: false, Text.Length: <= LongestLabel };
            Lines.Add(at(cell, isLabel ? cell.Text.Trim() + value!.Text.Trim() : cell.Text.Trim())); // isLabel tests it
        }
    }

    /// <summary>自评得分：91分（优）.</summary>
    private static (decimal Number, string Printed)? Figures(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        return end > 0 && (end == text.Length || text[end] is '分' or '(' or ',' or ';' or '，') && QuantityReader.ReadFigure(text[..end]) is { } number ? (number, text[..end]) : null;
    }
}
