using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Finds the fiscal year: in the title, in the header, as YYYY年度 in the text, then in a deadline.</summary>
internal static partial class YearReader
{
    private const int HeaderParagraphs = 6;
    private const int HeaderRows = 3;
    private const int LongestCell = 30;
    private const int LongestYear = 14;

    public static StatedYear? Read(TextBlock? title, Paper paper, PartMap parts, Narrative narrative, IEnumerable<IndicatorLine> lines) =>
        InTitle(title, narrative) ?? InHeader(narrative) ?? InTables(paper, parts) ?? InText(narrative) ?? InDeadlines(lines);

    /// <summary>The year that the form itself prints, alone in a line or in a cell: （2023年度）.</summary>
    public static StatedYear? OfForm(Paper paper, PartMap parts, Narrative narrative) => narrative.Paragraphs
        .Where(paragraph => paragraph.Text.Length <= LongestYear)
        .Select(paragraph => InParagraph(paragraph, FormYear()))
        .FirstOrDefault(year => year is not null)
        ?? (from grid in paper.Grids
            from row in grid.Rows.Take(HeaderRows)
            from cell in row.Cells
            where cell.Text.Length <= LongestYear
            let match = FormYear().Match(PrintedText.Fold(cell.Text))
            where match.Success
            select new StatedYear(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), Place.Cell(parts.Of(grid), grid.Number, row.Number, cell.Column, cell.Text)))
            .FirstOrDefault();

    /// <summary>"项目支出绩效自评表（2023年度）" in the first rows of a table.</summary>
    private static StatedYear? InTables(Paper paper, PartMap parts) =>
        (from grid in paper.Grids
         from row in grid.Rows.Take(HeaderRows)
         from cell in row.Cells
         where cell.Text.Length <= LongestCell
         let match = HeaderYear().Match(PrintedText.Fold(cell.Text))
         where match.Success
         select new StatedYear(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), Place.Cell(parts.Of(grid), grid.Number, row.Number, cell.Column, cell.Text)))
        .FirstOrDefault();

    private static StatedYear? InTitle(TextBlock? title, Narrative narrative) =>
        title is null ? null : InParagraph(narrative.Paragraphs.First(paragraph => paragraph.Number == title.Number), AnyYear());

    /// <summary>"（2023年度）", "评价年度：2023年": a short line before the first chapter.</summary>
    private static StatedYear? InHeader(Narrative narrative) => narrative.Paragraphs
        .TakeWhile(paragraph => paragraph.HeadingLevel != 1)
        .Take(HeaderParagraphs)
        .Where(paragraph => paragraph.Text.Length <= 24)
        .Select(paragraph => InParagraph(paragraph, HeaderYear()))
        .FirstOrDefault(year => year is not null);

    /// <summary>The year most often named as 年度; the first of equals.</summary>
    private static StatedYear? InText(Narrative narrative) => narrative.Paragraphs
        .Where(paragraph => paragraph.Text.Contains("年度", StringComparison.Ordinal))
        .SelectMany(paragraph => BudgetYear().Matches(Digits(paragraph.Text)).Select(match => Stated(paragraph, match)))
        .GroupBy(year => year.Year)
        .MaxBy(group => group.Count())?.First();

    private static StatedYear? InDeadlines(IEnumerable<IndicatorLine> lines) => lines
        .Where(line => line.Kind == IndicatorKind.Timeliness)
        .SelectMany(line => new[] { line.Actual, line.Target })
        .Where(value => value?.Value.Date?.Year is not null)
        .Select(value => new StatedYear(value!.Value.Date!.Year!.Value, value.Place)) // filtered above
        .FirstOrDefault();

    private static StatedYear? InParagraph(Paragraph paragraph, Regex pattern) =>
        pattern.Match(Digits(paragraph.Text)) is { Success: true } match ? Stated(paragraph, match) : null;

    /// <summary>二〇二三年 as 2023年, letter for letter.</summary>
    private static string Digits(string text) => YearInWords().Replace(
        PrintedText.Fold(text),
        match => string.Concat(match.Value.Select(letter => letter is '〇' or '○' ? '0' : "零一二三四五六七八九".IndexOf(letter, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : letter)));

    private static StatedYear Stated(Paragraph paragraph, Match match) =>
        new(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), paragraph.SentenceAt(match.Index));

    [GeneratedRegex("[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=\\s*年)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearInWords();

    [GeneratedRegex("(?<year>(19|20)\\d{2})\\s*年", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyYear();

    [GeneratedRegex("(?<year>(19|20)\\d{2})\\s*年度|年度\\)?\\s*:\\s*(?<year>(19|20)\\d{2})|^\\(?(?<year>(19|20)\\d{2})\\s*年\\)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeaderYear();

    [GeneratedRegex("^\\s*\\(?\\s*(?<year>(19|20)\\d{2})\\s*年度\\s*\\)?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormYear();

    [GeneratedRegex("(?<!\\d)(?<year>(19|20)\\d{2})\\s*年度", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BudgetYear();
}
