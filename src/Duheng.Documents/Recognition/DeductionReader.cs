using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads what a line lost and why, behind its points (扣分及原因).</summary>
internal static class DeductionReader
{
    /// <summary>All deductions that are told, or their sum where it is told as well (共扣5分); "每次扣1分" is a standard and no deduction.</summary>
    public static Figure? Points(string text, int start, Place place)
    {
        var told = PointPatterns.Deduction().Matches(text, start);
        var whole = told.FirstOrDefault(match => match.Groups["all"].Success);
        if (told.Count <= 1 || whole is not null)
        {
            return (whole ?? told.FirstOrDefault()) is { } one ? FigureOf(one, "points", place) : null;
        }

        var sum = told.Sum(match => FigureOf(match, "points", place).Value ?? 0m);
        return new Figure(sum, Figures.Plain(sum), place);
    }

    /// <summary>The clause of the deduction: behind 扣分原因是, else from 但 on, else beside the "扣2分" itself.</summary>
    public static StatedText? Reason(Paragraph paragraph, string text, int start)
    {
        foreach (var pattern in (Regex[])[PointPatterns.Because(), PointPatterns.However(), PointPatterns.After(), PointPatterns.Before()])
        {
            if (pattern.Match(text, start) is { Success: true } clause && clause.Groups["why"] is { Length: > 0 } why)
            {
                return Writing.FillIn.IsMark(paragraph.Text.Substring(why.Index, why.Length)) ? null : new StatedText(paragraph.Text.Substring(why.Index, why.Length).Trim(), paragraph.SentenceAt(why.Index));
            }
        }

        return null;
    }

    public static Figure FigureOf(Match match, string group, Place place)
    {
        var printed = match.Groups[group].Value;
        return new Figure(QuantityReader.ReadFigure(printed) ?? (ChineseNumerals.TryParse(printed, out var number) ? number : null), printed, place);
    }
}
