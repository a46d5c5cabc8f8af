using System.Text;

namespace Duheng.Documents.Readers.Text;

/// <summary>Knows UTF-16 that lost its mark by what its letters are: Chinese, their signs, and plain ASCII.</summary>
internal static class UnmarkedUtf16
{
    private const int Sample = 2_048;
    private const int FewestLetters = 4;

    /// <summary>Which of the two byte orders gives a text, or null when neither does.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var pairs = Math.Min(bytes.Length / 2, Sample);
        if (pairs < FewestLetters)
        {
            return null;
        }

        int little = 0, big = 0;
        for (var at = 0; at < pairs * 2; at += 2)
        {
            little += IsUsual((char)(bytes[at] | (bytes[at + 1] << 8))) ? 1 : 0;
            big += IsUsual((char)(bytes[at + 1] | (bytes[at] << 8))) ? 1 : 0;
        }

        var (most, encoding) = little >= big ? (little, Encoding.Unicode) : (big, Encoding.BigEndianUnicode);
        return most * 20 >= pairs * 19 && Math.Min(little, big) * 2 < most ? encoding : null;
    }

    private static bool IsUsual(char letter) => letter
        is '\t' or '\n' or '\r' or '\f'
        or (>= ' ' and <= '~')
        or (>= '\u4e00' and <= '\u9fff')
        or (>= '\u3000' and <= '\u303f')
        or (>= '\uff00' and <= '\uff65')
        or (>= '\u2010' and <= '\u2027')
        or '≥' or '≤' or '×' or '÷' or '℃' or '㎡' or '①' or '②' or '③' or '│' or '─';
}
