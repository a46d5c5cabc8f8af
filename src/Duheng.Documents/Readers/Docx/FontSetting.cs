using System.Globalization;
using System.Runtime.InteropServices;
using System.Xml;

namespace Duheng.Documents.Readers.Docx;

/// <summary>What a run, a style or the defaults say about the font of Chinese letters; null where they say nothing.</summary>
/// <param name="Theme">The font of the theme that is meant, in place of a name: minorEastAsia.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FontSetting(string? Name, string? Theme, decimal? Size)
{
    private const decimal MostHalfPoints = 10_000m;

    private bool HasName => (Name ?? Theme) is not null;

    /// <summary>What this leaves out is as it is there.</summary>
    public FontSetting Over(FontSetting inherited) =>
        new(HasName ? Name : inherited.Name, HasName ? Theme : inherited.Theme, Size ?? inherited.Size);

    /// <summary>With what an element of rPr says. A font of Latin letters only (w:ascii) says nothing here.</summary>
    public FontSetting With(XmlReader xml) => xml.LocalName switch
    {
        "rFonts" when WordXml.Attribute(xml, "eastAsiaTheme") is { Length: > 0 } theme => this with { Name = null, Theme = theme },
        "rFonts" when WordXml.Attribute(xml, "eastAsia") is { Length: > 0 } name => this with { Name = name, Theme = null },
        "sz" => this with { Size = Points(WordXml.Attribute(xml, "val")) ?? Size },
        _ => this,
    };

    /// <summary>Half points, or points where the strict namespace says so.</summary>
    private static decimal? Points(string? text)
    {
        var isPoints = text?.EndsWith("pt", StringComparison.Ordinal) == true;
        return decimal.TryParse(isPoints ? text![..^2] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0m and <= MostHalfPoints // told above
            ? isPoints ? number : number / 2m
            : null;
    }
}
