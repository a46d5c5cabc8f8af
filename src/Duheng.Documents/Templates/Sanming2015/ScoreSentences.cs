using System.Text.RegularExpressions;
using Duheng.Documents.Recognition;
using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Sanming2015;

/// <summary>Maxima, points and deductions in sentences, block by block, as the form words them.</summary>
internal sealed partial class ScoreSentences(Report report)
{
    private const string NoLevel = "其他";
    private const string ExecutionLevel = "预算执行";
    private const string Indicators = "指标";

    /// <summary>Whether a text tells the points of every line already.</summary>
    public bool AreTold(IEnumerable<Paragraph> paragraphs)
    {
        var told = paragraphs.Select(paragraph => ScoreSentenceReader.NameIn(paragraph.Folded)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return report.AllLines.All(line => told.Contains(PrintedText.Fold(line.Name.Text)));
    }

    public IEnumerable<Piece> Pieces() => Blocks().SelectMany((block, index) => block.Lines
        .Select((line, number) => Sentence(line, number + 1))
        .Prepend($"{Figures.Plain(index + 1)}.{Called(block.Name.Text)}满分{FormText.Wanted(block.Maximum, $"“{block.Name.Text}”满分")}分，自评得分{Points(block.Score, block.Name)}。其中：")
        .Select(text => new TextPiece(TextRole.Prose, text)));

    /// <summary>The reason as a piece of a sentence, or the place for it.</summary>
    public static string Why(IndicatorLine line) => line.Reason is { } reason && !PrintedText.IsNothing(reason.Text)
        ? FormText.Clause(reason.Text).ReplaceLineEndings("；").Replace('。', '；')
        : FillIn.For($"“{line.Name.Text}”扣分的原因");

    /// <summary>The blocks of the narrative; those of a table are its level-1 indicators.</summary>
    private IEnumerable<ScoreBlock> Blocks() => report.IsNarrative
        ? report.Execution is { } execution ? report.Blocks.Prepend(Block(ExecutionLevel, [execution])) : report.Blocks
        : report.AllLines.GroupBy(line => line.Kind == IndicatorKind.Execution && line.Level1 is null ? ExecutionLevel : line.Level1 is { IsBlank: false } level ? level.Text : NoLevel, StringComparer.Ordinal)
            .Select(block => Block(block.Key, [.. block]));

    private static ScoreBlock Block(string name, IReadOnlyList<IndicatorLine> lines) => new(
        new StatedText(name, Place.Document), Sum(lines.Select(line => line.Weight)), Sum(lines.Select(line => line.Score)), lines);

    private static Figure? Sum(IEnumerable<Figure?> figures) =>
        ReportParts.Sum(figures) is { } total ? new Figure(total, Figures.Plain(total), Place.Document) : null;

    private static string Sentence(IndicatorLine line, int number)
    {
        var merit = line.Actual is { IsBlank: false } actual ? $"，得分的原因是{(line.Target is { IsBlank: false } target ? $"目标值为{FormText.Clause(target.Text)}，" : string.Empty)}实际完成{FormText.Clause(actual.Text)}" : string.Empty;
        var fault = (line.Deduction?.Value is > 0m and var told ? told : ReportParts.Lost(line)) is { } lost ? $"；扣分的原因是{Why(line)}，扣{Figures.Plain(lost)}分" : string.Empty;
        return $"（{Figures.Plain(number)}）{Quoted(line.Name.Text)}{FormText.Wanted(line.Weight, $"“{line.Name.Text}”满分")}分，得分{Points(line.Score, line.Name)}{merit}{fault}。";
    }

    private static string Points(Figure? score, StatedText name) => score?.Value is { } points ? $"{Figures.Plain(points)}分" : FillIn.For($"“{name.Text}”得分");

    /// <summary>投入评价指标, 产出指标评价.</summary>
    private static string Called(string block) => block.EndsWith(Indicators, StringComparison.Ordinal) ? $"{Quoted(block)}评价" : $"{Quoted(block)}评价{Indicators}";

    /// <summary>A name with figures, signs or words of points in it stands in quotes: else nobody could tell where it ends.</summary>
    private static string Quoted(string name) => Plain().IsMatch(name) ? name : $"“{name}”";

    [GeneratedRegex("^(?!.*([满总得评扣]分|分值|权重|标准分|自评|[一二两三四五六七八九十百]分|[类是]$|评价$))[\\p{IsCJKUnifiedIdeographs}]{2,20}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();
}
