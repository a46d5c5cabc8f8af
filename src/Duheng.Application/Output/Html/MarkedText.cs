namespace Duheng.Application.Output.Html;

/// <summary>A paragraph cut where marked sentences begin and end, so that marks may overlap.</summary>
internal static class MarkedText
{
    public static IEnumerable<(string Text, IReadOnlyList<Mark> Marks)> Cut(string text, IReadOnlyList<(string Text, Mark Mark)> sentences)
    {
        var ranges = sentences.Select(one => RangeOf(text, one.Text, one.Mark)).ToList();
        var cuts = ranges.SelectMany(range => new[] { range.Start, range.End }).Append(0).Append(text.Length).Distinct().Order().ToList();
        for (var index = 0; index + 1 < cuts.Count; index++)
        {
            var (start, end) = (cuts[index], cuts[index + 1]);
            yield return (text[start..end], [.. ranges.Where(range => range.Start <= start && end <= range.End).Select(range => range.Mark)]);
        }
    }

    /// <summary>All of the paragraph where the sentence is not found in it as printed.</summary>
    private static (int Start, int End, Mark Mark) RangeOf(string text, string sentence, Mark mark)
    {
        var start = sentence.Length == 0 ? -1 : text.IndexOf(sentence, StringComparison.Ordinal);
        return start < 0 ? (0, text.Length, mark) : (start, start + sentence.Length, mark);
    }
}
