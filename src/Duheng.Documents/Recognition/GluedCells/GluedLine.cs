using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>Parts a text without separators where its words say so: heads from heads, levels and a name from figures.</summary>
internal static partial class GluedLine
{
    private const int FewestHeads = 3;
    private const int FewestDigits = 3;
    private const int LongestPlain = 7;
    private const decimal HighestPercent = 1000m;
    private const string Suffix = "指标";

    public static IEnumerable<string> Part(string text, FormWords words)
    {
        if (Heads(text, words) is { } heads)
        {
            return heads;
        }

        return text.Count(char.IsAsciiDigit) >= FewestDigits ? AtLevels(text, words).SelectMany(piece => AtFigures(piece, words)) : [text];
    }

    /// <summary>Whether figures without anything between them can only be several.</summary>
    public static bool LooksGlued(string figures) => QuantityReader.ReadFigure(figures) is { } figure
        ? (figures.EndsWith('%') && Math.Abs(figure) >= HighestPercent) || (!figures.Contains(',', StringComparison.Ordinal) && figures.Count(char.IsAsciiDigit) > LongestPlain)
        : QuantityReader.Read(figures).IsText;

    /// <summary>一级指标二级指标三级指标分值: heads to the very end, or null.</summary>
    private static List<string>? Heads(string text, FormWords words)
    {
        var heads = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = LongestHead(text, at, words);
            if (length == 0)
            {
                return null;
            }

            heads.Add(text.Substring(at, length));
            at += length;
        }

        return heads.Count >= FewestHeads ? heads : null;
    }

    private static int LongestHead(string text, int at, FormWords words)
    {
        var length = words.Columns.Values.SelectMany(list => list)
            .Where(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            .Select(word => word.Length)
            .DefaultIfEmpty(0)
            .Max();
        return length == 0 ? 0 : length + Bracket().Match(text, at + length).Length;
    }

    /// <summary>A level that begins behind a figure begins a row.</summary>
    private static IEnumerable<string> AtLevels(string text, FormWords words)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if ((char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '%' or '％') && LevelAt(text, at, words) > 0)
            {
                yield return text[start..at];
                start = at;
            }
        }

        yield return text[start..];
    }

    private static IEnumerable<string> AtFigures(string text, FormWords words)
    {
        var match = WordsThenFigures().Match(text);
        if (!match.Success || !LooksGlued(match.Groups["figures"].Value))
        {
            yield return text;
            yield break;
        }

        var lead = match.Groups["words"].Value;
        for (var length = LevelAt(lead, 0, words); length > 0; length = LevelAt(lead, 0, words))
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

    /// <summary>How long the level is that begins here: 产出指标, 社会效益指标; 0 for none.</summary>
    private static int LevelAt(string text, int at, FormWords words) => words.Blocks
        .Concat(words.Kinds.Values.SelectMany(list => list).SelectMany(word => (string[])[word, $"{word}效益", $"{word}影响", $"{word}度", $"服务对象{word}度"]))
        .Select(word => word + Suffix)
        .Where(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
        .Select(word => word.Length)
        .DefaultIfEmpty(0)
        .Max();

    [GeneratedRegex("\\G[(（][^)）]{1,12}[)）]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracket();

    [GeneratedRegex("^(?<words>[^\\d０-９≥≤≧≦><=＞＜＝]{2,}?)(?<figures>[≥≤≧≦><=＞＜＝]{0,2}[\\d０-９].*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordsThenFigures();
}
