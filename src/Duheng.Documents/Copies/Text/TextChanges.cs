using System.Text;
using System.Text.RegularExpressions;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Copies.Text;

/// <summary>Writes a copy of a text file with a few passages changed: encoding, mark and line ends stay, and every other byte.</summary>
public static partial class TextChanges
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? throw new InvalidOperationException("The runtime lacks GB18030."),
    ];

    /// <returns>For each change whether its passage stands there and was changed; null where the bytes are no sound text.</returns>
    public static IReadOnlyList<bool>? Write(byte[] source, Paper paper, IReadOnlyList<TextChange> changes, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(changes);

        if (Decode(source) is not var (text, encoding))
        {
            return null;
        }

        var index = new PaperIndex(paper);
        var lines = Lines(text);
        var edits = new SortedDictionary<int, (int Length, string Text)>();
        var done = changes.Select(change => Change(text, lines, index, change, edits)).ToList();
        var at = 0;
        foreach (var (start, (length, fresh)) in edits)
        {
            output.Write(encoding.GetBytes(text[at..start] + fresh));
            at = start + length;
        }

        output.Write(encoding.GetBytes(text[at..]));
        return done;
    }

    /// <summary>A mark at the head is a letter of the text here, so that it is written again.</summary>
    private static (string Text, Encoding Encoding)? Decode(byte[] source)
    {
        Encoding[] tried = source switch
        {
            [0xFF, 0xFE, ..] => [new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)],
            [0xFE, 0xFF, ..] => [new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)],
            _ => Encodings,
        };
        foreach (var encoding in tried)
        {
            try
            {
                var text = encoding.GetString(source);
                return encoding.GetBytes(text).AsSpan().SequenceEqual(source) ? (text, encoding) : null;
            }
            catch (DecoderFallbackException) when (!ReferenceEquals(encoding, tried[^1]))
            {
                // Not this encoding: the next one.
            }
            catch (DecoderFallbackException)
            {
                return null;
            }
        }

        return null;
    }

    private static bool Change(string text, List<(int Start, int End)> lines, PaperIndex index, TextChange change, SortedDictionary<int, (int Length, string Text)> edits)
    {
        var origin = index.Cell(change.Where)?.Origin ?? index.Paragraph(change.Where)?.Origin ?? default;
        if (!origin.IsKnown || origin.Line > lines.Count)
        {
            return false;
        }

        var (start, end) = lines[origin.Line - 1];
        if (change.Before.Length == 0)
        {
            return index.Blank(change.Where) is not null && Fill(text, start, end, start + origin.Column - 1, change, edits);
        }

        if (change.IsAtStart)
        {
            return Head(text, start, end, change, edits);
        }

        var isChanged = false;
        for (var at = Find(Math.Min(start + origin.Column - 1, end)); at >= 0; at = Find(at + change.Before.Length))
        {
            isChanged |= edits.TryAdd(at, (change.Before.Length, change.After));
        }

        return isChanged;

        int Find(int from) => from >= end ? -1 : text.IndexOf(change.Before, from, end - from, StringComparison.Ordinal);
    }

    /// <summary>A blank cell between tabs: other ways to draw a table have widths that a figure would upset.</summary>
    private static bool Fill(string text, int start, int end, int at, TextChange change, SortedDictionary<int, (int Length, string Text)> edits) =>
        at > start && at <= end && text[at - 1] == '\t' && (at == end || text[at] == '\t') && edits.TryAdd(at, (0, change.After));

    /// <summary>Before the head of a paragraph stand only blanks, marks of bookmarks and of headings.</summary>
    private static bool Head(string text, int start, int end, TextChange change, SortedDictionary<int, (int Length, string Text)> edits)
    {
        var at = text.IndexOf(change.Head, start, end - start, StringComparison.Ordinal);
        return at >= 0
            && Marks().Replace(text[start..at], string.Empty).AsSpan().Trim(" \t\u3000\uFEFF#*").IsEmpty
            && edits.TryAdd(at, (change.Before.Length, change.After));
    }

    [GeneratedRegex("\\[bookmark:[^\\]]*\\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    /// <summary>The lines as the reader counts them.</summary>
    private static List<(int Start, int End)> Lines(string text)
    {
        var lines = new List<(int Start, int End)>();
        var start = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines.Add((start, start + line.Length));
            start += line.Length;
            start += start + 1 < text.Length && text[start] == '\r' && text[start + 1] == '\n' ? 2 : 1;
        }

        return lines;
    }
}
