using System.Globalization;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Signs that Word keeps as characters of a font (w:sym).</summary>
internal static class Symbols
{
    private const int PrivateUse = 0xF000;

    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) || number is <= 0 or > 0xFFFF)
        {
            return string.Empty;
        }

        var sign = number >= PrivateUse ? number - PrivateUse : number;
        return (font ?? string.Empty) switch
        {
            var name when name.StartsWith("Wingdings 2", StringComparison.OrdinalIgnoreCase) => sign switch { 0x52 or 0x53 or 0x54 => "☑", 0xA3 or 0x30 or 0x2A => "□", 0x50 => "✓", 0x4F => "✗", _ => string.Empty },
            var name when name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) => sign switch { 0xFE => "☑", 0xFC => "✓", 0xFB => "✗", 0xFD => "☒", 0x6F or 0xA8 or 0x71 => "□", 0xAB => "★", 0x6C => "●", 0x6E => "■", 0xE0 => "→", _ => string.Empty },
            var name when name.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase) || (name.Length == 0 && number >= PrivateUse) => OfSymbol(sign),
            _ when number < PrivateUse => ((char)number).ToString(),
            _ => OfSymbol(sign),
        };
    }

    private static string OfSymbol(int sign) => sign switch
    {
        0xB3 => "≥",
        0xA3 => "≤",
        0xB4 => "×",
        0xB0 => "°",
        0xB1 => "±",
        0xB8 => "÷",
        0xB9 => "≠",
        0xBB => "≈",
        0xA5 => "∞",
        0xB7 or 0xD7 => "·",
        0xAE => "→",
        0x6D => "μ",
        >= 0x20 and < 0x40 => ((char)sign).ToString(),
        _ => string.Empty,
    };
}
