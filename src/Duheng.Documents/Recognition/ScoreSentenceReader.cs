using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads maxima, scores and deductions that are told in sentences, block by block.</summary>
internal sealed partial class ScoreSentenceReader(FormWords words)
{
    /// <summary>1、 （1） ① 一是 at the head of a paragraph, or nothing.</summary>
    private const string Number = "^(\\(?(\\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])[)是]?[、.]?)?\\s*";

    private const string Points = "\\d{1,3}(\\.\\d+)?";

    public IReadOnlyList<ScoreBlock> Read(Narrative narrative)
    {
        var blocks = new List<ScoreBlock>();
        var lines = new List<IndicatorLine>();
        foreach (var paragraph in narrative.Paragraphs)
        {
            var text = PrintedText.Fold(paragraph.Text);
            if (Block().Match(text) is { Success: true } block && OpensBlock(paragraph, text, block))
            {
                lines = [];
                var place = paragraph.SentenceAt(block.Index);
                var name = new StatedText(Slice(paragraph, block.Groups["name"]), place);
                blocks.Add(new ScoreBlock(name, FigureOf(block, "full", place), ScoreOf(block, place), lines));
            }
            else if (blocks.Count > 0 && Line().Match(text) is { Success: true } line)
            {
                lines.Add(ReadLine(paragraph, text, line, blocks[^1].Name));
            }
        }

        return [.. blocks.Where(block => block.Lines.Count > 0)];
    }

    /// <summary>A block is called 指标, or is a heading, or says what is in it (其中); else it is a line like any other.</summary>
    private bool OpensBlock(Paragraph paragraph, string text, Match block) =>
        block.Groups["called"].Success || words.Blocks.Contains(block.Groups["name"].Value.Trim(), StringComparer.Ordinal) || paragraph.HeadingLevel is 1 or 2 || text.AsSpan(block.Index + block.Length).Contains("其中", StringComparison.Ordinal);

    private IndicatorLine ReadLine(Paragraph paragraph, string text, Match line, StatedText block)
    {
        var place = Place.Sentence(paragraph.Part, paragraph.Number, paragraph.Text);
        var name = new StatedText(Slice(paragraph, line.Groups["name"]), place);
        var score = ScoreOf(line, place);
        var full = FigureOf(line, "full", place);
        return new IndicatorLine(name)
        {
            Level1 = block,
            Kind = HeaderText.Holding(words.Kinds, name.Text) ?? IndicatorKind.Other,
            Weight = full,
            Score = score,
            Deduction = DeductionOf(text, line.Index + line.Length, place),
            Reason = score.Value < full.Value ? ReasonOf(paragraph, text, line.Index + line.Length) : null,
        };
    }

    /// <summary>All deductions that are told, or their sum where it is told as well (共扣5分); "每次扣1分" is a standard and no deduction.</summary>
    private static Figure? DeductionOf(string text, int start, Place place)
    {
        var told = Deduction().Matches(text, start);
        var whole = told.FirstOrDefault(match => match.Groups["all"].Success);
        if (told.Count <= 1 || whole is not null)
        {
            return (whole ?? told.FirstOrDefault()) is { } one ? FigureOf(one, "points", place) : null;
        }

        var sum = told.Sum(match => FigureOf(match, "points", place).Value ?? 0m);
        return new Figure(sum, Figures.Plain(sum), place);
    }

    /// <summary>The clause of the deduction: behind 扣分原因是, else from 但 on, without the closing "扣2分".</summary>
    private static StatedText? ReasonOf(Paragraph paragraph, string text, int start)
    {
        var clause = Because().Match(text, start);
        if (!clause.Success)
        {
            clause = However().Match(text, start);
        }

        return clause.Success && clause.Groups["why"].Length > 0
            ? new StatedText(Slice(paragraph, clause.Groups["why"]), paragraph.SentenceAt(clause.Groups["why"].Index))
            : null;
    }

    private static string Slice(Paragraph paragraph, Group group) => paragraph.Text.Substring(group.Index, group.Length).Trim();

    /// <summary>"得满分" is the maximum.</summary>
    private static Figure ScoreOf(Match match, Place place) => FigureOf(match, match.Groups["all"].Success ? "full" : "score", place);

    private static Figure FigureOf(Match match, string group, Place place)
    {
        var printed = match.Groups[group].Value;
        return new Figure(decimal.Parse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), printed, place);
    }

    [GeneratedRegex(Number + "(?<name>[^,。;:\\d()]{1,20}?)(评价)?(?<called>指标)?[,:]?\\(?(满分|总分)(为|是)?\\s*(?<full>" + Points + ")\\s*分\\)?[,;:]?(自评)?(实际)?(得分?|评分)(为|是)?\\s*((?<score>" + Points + ")\\s*分|(?<all>满分))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(Number + "(?<name>[^,。;:\\d()]{2,24}?)\\s*[,:]?\\(?(满分|分值|总分)?(为|是)?\\s*(?<full>" + Points + ")\\s*分\\)?[,;:]?\\s*(扣(除|减)?" + Points + "分[,;])?(自评)?(实际)?(得分?|评分)(为|是)?\\s*((?<score>" + Points + ")\\s*分|(?<all>满分))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    [GeneratedRegex("(?<!每[^,，。;；]{0,10})(?<all>共|合计|累计)?扣(除|减)?(?<points>\\d{1,3}(\\.\\d+)?)分", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Deduction();

    [GeneratedRegex("扣分(的)?(主要)?原因(是|为|在于|:)*\\s*(?<why>[^。]*?)([,，]?(所以|因此|故)?(共)?扣(除|减)?\\d[\\d.]*分)?[。;；]?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Because();

    [GeneratedRegex("(?<why>(但|不过|然而)[^。]*?)([,，]?(所以|因此|故)?(共)?扣(除|减)?\\d[\\d.]*分)?[。;；]?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex However();
}
