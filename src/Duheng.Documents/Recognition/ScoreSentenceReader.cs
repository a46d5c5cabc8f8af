using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Reads maxima, scores and deductions that are told in sentences, block by block.</summary>
internal sealed class ScoreSentenceReader(FormWords words)
{
    private const decimal FullMarks = 100m;

    public IReadOnlyList<ScoreBlock> Read(Narrative narrative)
    {
        var blocks = new List<ScoreBlock>();
        var lines = new List<IndicatorLine>();
        var depth = 0;
        foreach (var (paragraph, next) in narrative.Paragraphs.Zip(narrative.Paragraphs.Skip(1).Append(null)))
        {
            var text = PrintedText.Fold(paragraph.Text);
            if (BlockOf(paragraph, text) is { } block && !IsLineOf(text, depth, next))
            {
                (lines, depth) = ([], Depth(text));
                var place = paragraph.SentenceAt(block.Index);
                var name = new StatedText(Slice(paragraph, block.Groups["name"]), place);
                blocks.Add(new ScoreBlock(name, DeductionReader.FigureOf(block, "full", place), ScoreOf(block, place), lines));
            }
            else if (blocks.Count > 0 && LineOf(text) is { } line)
            {
                lines.Add(ReadLine(paragraph, text, line, blocks[^1].Name));
            }
        }

        return [.. blocks.Where(block => block.Lines.Count > 0)];
    }

    /// <summary>1.项目产出（20分），得20分 below （三）产出（40分） is a line, though blocks are called so too; a block has lines below it.</summary>
    private static bool IsLineOf(string text, int depth, Paragraph? next) =>
        depth > 0 && Depth(text) > depth && LineOf(text) is not null && !(next is not null && PrintedText.Fold(next.Text) is var below && Depth(below) > Depth(text) && LineOf(below) is not null);

    /// <summary>一、 is 1, （一） 2, 1. 3, （1） 4; 0 for no number.</summary>
    private static int Depth(string text) => HeadingLevels.NumberOf(text);

    /// <summary>Whether a paragraph tells the points of a part, so that they are no total.</summary>
    public static bool TellsPart(string folded) => LineOf(folded) is not null;

    /// <summary>The line whose points a paragraph tells, as printed; null when it tells none.</summary>
    public static string? NameIn(string folded) => LineOf(folded)?.Groups["name"].Value.Trim();

    /// <summary>"总分100分，自评得分92分" is the result and no line.</summary>
    private static Match? LineOf(string text)
    {
        var line = PointPatterns.Line().Match(text);
        if (!line.Success)
        {
            line = PointPatterns.Reversed().Match(text);
        }

        if (!line.Success)
        {
            line = PointPatterns.Told().Match(text);
        }

        if (!line.Success)
        {
            line = PointPatterns.Apart().Match(text);
        }

        return line.Success && DeductionReader.FigureOf(line, "full", Place.Document).Value is not >= FullMarks ? line : null;
    }

    private Match? BlockOf(Paragraph paragraph, string text)
    {
        var block = PointPatterns.Block().Match(text);
        if (block.Success)
        {
            return OpensBlock(paragraph, text, block) && DeductionReader.FigureOf(block, "full", Place.Document).Value is not >= FullMarks ? block : null;
        }

        block = PointPatterns.BareBlock().Match(text);
        return block.Success && IsBlockName(block) ? block : null;
    }

    /// <summary>A block is called 指标 with its maximum, or has a block's name, or is a heading, or says what is in it (其中); else it is a line like any other.</summary>
    private bool OpensBlock(Paragraph paragraph, string text, Match block) =>
        IsBlockName(block)
        || (block.Groups["worded"].Success && (block.Groups["called"].Success || paragraph.HeadingLevel is 1 or 2))
        || text.AsSpan(block.Index + block.Length).Contains("其中", StringComparison.Ordinal);

    private bool IsBlockName(Match block) => words.Blocks.Contains(block.Groups["name"].Value.Trim(), StringComparer.Ordinal);

    private IndicatorLine ReadLine(Paragraph paragraph, string text, Match line, StatedText block)
    {
        var place = Place.Sentence(paragraph.Part, paragraph.Number, paragraph.Text);
        var name = new StatedText(Slice(paragraph, line.Groups["name"]), place);
        var score = ScoreOf(line, place);
        var full = DeductionReader.FigureOf(line, "full", place);
        var told = line.Groups["told"];
        var end = told.Success ? told.Index : line.Index + line.Length;
        var behind = told.Success ? text[..(told.Index + told.Length)] : text;
        var deduction = DeductionReader.Points(behind, end, place) ?? DeductionReader.Points(line.Value, 0, place);
        var isShort = full.Value is null ? deduction is not null : score?.Value < full.Value;
        return new IndicatorLine(name)
        {
            Level1 = block,
            Kind = HeaderText.Holding(words.Kinds, name.Text) ?? IndicatorKind.Other,
            Weight = full,
            Score = score,
            Deduction = deduction,
            Reason = isShort ? DeductionReader.Reason(paragraph, behind, end) : null,
        };
    }

    private static string Slice(Paragraph paragraph, Group group) => paragraph.Text.Substring(group.Index, group.Length).Trim();

    /// <summary>"得满分" is the maximum; a block may leave its score to its lines.</summary>
    private static Figure? ScoreOf(Match match, Place place) =>
        match.Groups["all"].Success ? DeductionReader.FigureOf(match, "full", place)
        : match.Groups["score"].Success ? DeductionReader.FigureOf(match, "score", place)
        : null;
}
