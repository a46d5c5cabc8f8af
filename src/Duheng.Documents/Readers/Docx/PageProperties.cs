using System.Globalization;
using System.Xml;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Reads paper and margins of a section. What it leaves out is unknown: each program has its own default.</summary>
internal static class PageProperties
{
    private const decimal MillimetresPerInch = 25.4m;
    private const decimal TwipsPerInch = 1440m;

    /// <summary>No sheet comes near this; a larger number is damage.</summary>
    private const decimal MostTwips = 1_000_000m;

    /// <summary>What the strict namespace may write behind a number, in inches.</summary>
    private static readonly (string Unit, decimal Inches)[] Units =
        [("mm", 1m / MillimetresPerInch), ("cm", 10m / MillimetresPerInch), ("in", 1m), ("pt", 1m / 72m), ("pc", 1m / 6m), ("pi", 1m / 6m)];

    public static PageSetup Read(XmlReader xml)
    {
        var setup = new PageSetup();
        var depth = xml.Depth;
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            setup = xml.LocalName switch
            {
                "pgSz" => setup with { Width = Length(xml, "w"), Height = Length(xml, "h") },
                "pgMar" => setup with
                {
                    Top = Length(xml, "top"),
                    Bottom = Length(xml, "bottom"),
                    Left = (Length(xml, "left") ?? Length(xml, "start")) + (Length(xml, "gutter") ?? 0m),
                    Right = Length(xml, "right") ?? Length(xml, "end"),
                },
                _ => setup,
            };
        }

        return setup;
    }

    /// <summary>In millimetres. A margin below 0 is the same one, which headers may not move.</summary>
    private static decimal? Length(XmlReader xml, string name)
    {
        var text = WordXml.Attribute(xml, name) ?? string.Empty;
        var (unit, inches) = Array.Find(Units, one => text.EndsWith(one.Unit, StringComparison.Ordinal)) is { Unit: not null } found ? found : (string.Empty, 1m / TwipsPerInch);
        return decimal.TryParse(text[..^unit.Length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= MostTwips
            ? Rounding.HalfUp(Math.Abs(number) * inches * MillimetresPerInch, 1)
            : null;
    }
}
