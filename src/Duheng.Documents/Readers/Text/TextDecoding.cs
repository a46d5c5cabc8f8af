using System.Text;

namespace Duheng.Documents.Readers.Text;

/// <summary>Finds the encoding of a text by its bytes: UTF-8, UTF-16 with its mark or without, else GB18030 (which holds GBK).</summary>
internal static class TextDecoding
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding StrictGb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException("The runtime lacks GB18030.");

    /// <summary>Text has no NUL bytes, unless it is UTF-16.</summary>
    public static bool LooksLikeText(ReadOnlySpan<byte> head) => HasUtf16Mark(head) || !head.Contains((byte)0) || UnmarkedUtf16.Find(head) is not null;

    /// <summary>Null when the bytes are no text.</summary>
    public static (string Text, bool IsCutOff)? Decode(ReadOnlySpan<byte> bytes)
    {
        if (HasUtf16Mark(bytes))
        {
            var utf16 = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return (utf16.GetString(bytes[2..]), (bytes.Length & 1) == 1);
        }

        if (bytes.Contains((byte)0))
        {
            return UnmarkedUtf16.Find(bytes) is { } unmarked ? (unmarked.GetString(bytes), (bytes.Length & 1) == 1) : null;
        }

        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        return Try(StrictUtf8, text, longestLetter: 4) ?? Try(StrictGb18030, bytes, longestLetter: 4);
    }

    /// <summary>The whole as text, or all but a letter that was cut in two at the very end.</summary>
    private static (string Text, bool IsCutOff)? Try(Encoding encoding, ReadOnlySpan<byte> bytes, int longestLetter)
    {
        for (var cut = 0; cut < longestLetter && cut <= bytes.Length; cut++)
        {
            try
            {
                return (encoding.GetString(bytes[..^cut]), cut > 0);
            }
            catch (DecoderFallbackException) when (cut + 1 < longestLetter)
            {
                // Try again without the last byte.
            }
            catch (DecoderFallbackException)
            {
                return null;
            }
        }

        return null;
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
}
