namespace Duheng.Domain.Reports;

/// <summary>A piece of a sentence between commas and stops (分句), with where it begins in its paragraph.</summary>
public sealed record Clause(Paragraph Paragraph, int Start, string Text)
{
    /// <summary>The sentence around it, with its place.</summary>
    public Place Place => Paragraph.SentenceAt(Start);

    public static IEnumerable<Clause> Of(Paragraph paragraph)
    {
        var start = 0;
        for (var index = 0; index <= paragraph.Text.Length; index++)
        {
            if (index < paragraph.Text.Length && !IsEnd(paragraph.Text[index]))
            {
                continue;
            }

            if (paragraph.Text[start..index].Trim() is { Length: > 0 } text)
            {
                yield return new Clause(paragraph, paragraph.Text.IndexOf(text, start, StringComparison.Ordinal), text);
            }

            start = index + 1;
        }
    }

    /// <summary>The clause around a position in the paragraph.</summary>
    public static Clause At(Paragraph paragraph, int index) =>
        Of(paragraph).LastOrDefault(clause => clause.Start <= index) ?? new Clause(paragraph, 0, paragraph.Text);

    private static bool IsEnd(char letter) => letter is '，' or '。' or '；' or '：' or '！' or '？' or ',' or ';' or ':' or '\n';
}
