namespace Duheng.Application.Output;

/// <summary>A file may be called anything, line breaks and escape codes included: what is printed stays on its line.</summary>
internal static class OneLine
{
    private const char Stand = '?';

    public static string Of(string name) => name.Any(Breaks) ? string.Concat(name.Select(letter => Breaks(letter) ? Stand : letter)) : name;

    private static bool Breaks(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
