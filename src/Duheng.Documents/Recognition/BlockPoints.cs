using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Points that a form prints at a block and not at its lines: 产出指标（50分）, 年度绩效目标1（40分）.</summary>
internal static partial class BlockPoints
{
    /// <summary>In the cell beside the heads, which goes down beside the rows.</summary>
    public static Figure? Beside(ScoreHead head, string part, int table) => head.Row.Cells
        .Where(cell => cell.Column < head.Columns.Values.Min(column => column.Column))
        .Select(cell => Of(cell.Text, Place.Cell(part, table, head.Row.Number, cell.Column, cell.Text)))
        .FirstOrDefault(points => points is not null);

    /// <summary>The lines of a table without a column of points, with those of their block: of level 2 where every level 2 has some, else of level 1, else beside the rows.</summary>
    public static IEnumerable<IndicatorLine> Give(IReadOnlyList<IndicatorLine> lines)
    {
        var isByLevel2 = lines.All(line => line.Level2 is { } two && Of(two.Text, two.Place) is not null);
        StatedText? before = null;
        Figure? points = null;
        foreach (var line in lines)
        {
            // A dump may print the merged cell again in each row: the same words go on with the same block.
            var level = isByLevel2 ? line.Level2 : line.Level1;
            points = level is null ? null : level.Text == before?.Text ? points : Of(level.Text, level.Place);
            before = level;
            yield return points is null ? line : line with { BlockPoints = points };
        }
    }

    private static Figure? Of(string text, Place place) => Points().Match(PrintedText.Key(text)) is { Success: true } match
        ? new Figure(decimal.Parse(match.Groups["points"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), match.Groups["points"].Value, place)
        : null;

    /// <summary>（50分）, （权重：50%）, （50）.</summary>
    [GeneratedRegex("\\((权重|分值|满分)?:?(?<points>[1-9]\\d?(\\.\\d{1,2})?)(分|%)?\\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Points();
}
