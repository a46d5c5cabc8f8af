namespace Duheng.Domain.Reports;

/// <summary>A piece of a sentence between commas and stops (分句), with where it begins in its paragraph.</summary>
public sealed record Clause(Paragraph Paragraph, int Start, string Text)
{
    /// <summary>The sentence around it, with its place.</summary>
    public Place Place => Paragraph.SentenceAt(Start);

    /// <summary>The pieces of a paragraph: <see cref="Paragraph.Clauses"/> keeps them.</summary>
    internal static IEnumerable<Clause> Cut(Paragraph paragraph)
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
    public static Clause At(Paragraph paragraph, int index)
    {
        ArgumentNullException.ThrowIfNull(paragraph);

        var clauses = paragraph.Clauses;
        var last = clauses.Count - 1;
        while (last >= 0 && clauses[last].Start > index)
        {
            last--;
        }

        return last >= 0 ? clauses[last] : new Clause(paragraph, 0, paragraph.Text);
    }

    private static bool IsEnd(char letter) => letter is '，' or '。' or '；' or '：' or '！' or '？' or ',' or ';' or ':' or '\n';
}
