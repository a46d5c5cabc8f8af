using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>Parts a text without separators where its words say so: heads from heads, levels and a name from figures.</summary>
internal sealed partial class GluedLine(FormWords words, LevelNames levels)
{
    private const int FewestHeads = 3;
    private const int FewestDigits = 3;
    private const int LongestPlain = 7;
    private const decimal HighestPercent = 1000m;

    private readonly LongestWords headWords = new(words.Columns.Values.SelectMany(list => list));
    private readonly LongestWords levelWords = new(levels.All.Select(name => $"{name}指标"));

    public IEnumerable<string> Part(string text)
    {
        if (Heads(text) is { } heads)
        {
            return heads;
        }

        return text.Count(char.IsAsciiDigit) >= FewestDigits ? AtLevels(text).SelectMany(AtFigures) : [text];
    }

    /// <summary>Whether figures without anything between them can only be several.</summary>
    public static bool LooksGlued(string figures) => QuantityReader.ReadFigure(figures) is { } figure
        ? (figures.EndsWith('%') && Math.Abs(figure) >= HighestPercent) || (!figures.Contains(',', StringComparison.Ordinal) && figures.Count(char.IsAsciiDigit) > LongestPlain)
        : QuantityReader.Read(figures).IsText;

    /// <summary>一级指标二级指标三级指标分值: heads to the very end, or null.</summary>
    private List<string>? Heads(string text)
    {
        var heads = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = LongestHead(text, at);
            if (length == 0)
            {
                return null;
            }

            heads.Add(text.Substring(at, length));
            at += length;
        }

        return heads.Count >= FewestHeads ? heads : null;
    }

    private int LongestHead(string text, int at) =>
        headWords.LengthAt(text, at) is > 0 and var length ? length + Bracket().Match(text, at + length).Length : 0;

    /// <summary>A level that begins behind a figure begins a row.</summary>
    private IEnumerable<string> AtLevels(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if ((char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '%' or '％') && levelWords.LengthAt(text, at) > 0)
            {
                yield return text[start..at];
                start = at;
            }
        }

        yield return text[start..];
    }

    private IEnumerable<string> AtFigures(string text)
    {
        var match = WordsThenFigures().Match(text);
        if (!match.Success || !LooksGlued(match.Groups["figures"].Value) || OpensBracket(match.Groups["words"].ValueSpan))
        {
            yield return text;
            yield break;
        }

        var lead = match.Groups["words"].Value;
        for (var length = levelWords.LengthAt(lead, 0); length > 0; length = levelWords.LengthAt(lead, 0))
        {
            yield return lead[..length];
            lead = lead[length..];
        }

        if (lead.Length > 0)
        {
            yield return lead;
        }

        yield return match.Groups["figures"].Value;
    }

    /// <summary>A figure inside brackets is of the word before them: 执行率（B/A×100%）.</summary>
    private static bool OpensBracket(ReadOnlySpan<char> text) => text.LastIndexOfAny('(', '（') > text.LastIndexOfAny(')', '）');

    [GeneratedRegex("\\G[(（][^)）]{1,12}[)）]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracket();

    [GeneratedRegex("^(?<words>[^\\d０-９≥≤≧≦><=＞＜＝]{2,}?)(?<figures>[≥≤≧≦><=＞＜＝]{0,2}[\\d０-９].*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordsThenFigures();
}
