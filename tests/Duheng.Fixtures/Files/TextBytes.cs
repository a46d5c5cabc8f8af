using System.Text;

namespace Duheng.Fixtures.Files;

/// <summary>The encodings and line ends that text arrives in.</summary>
internal static class TextBytes
{
    public static Encoding National { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? throw new NotSupportedException("GB18030");

    public static byte[] Write(string text, Dice dice)
    {
        var lines = dice.Chance(30) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return dice.Between(1, 10) switch
        {
            <= 4 => Encoding.UTF8.GetBytes(lines),
            5 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(lines)],
            6 or 7 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(lines)],
            _ => National.GetBytes(lines),
        };
    }
}
