using System.Globalization;
using System.Xml;

namespace Duheng.Documents.Readers.Pdf;

/// <summary>Reads the straight lines of each page from what <c>pdftocairo -svg</c> draws: strokes, and boxes as thin as one.</summary>
internal static class PdfRules
{
    private const double Thin = 3, Shortest = 4, Straight = 0.7;
    private const int MostRules = 100_000;

    /// <summary>One list a page; empty when the drawing cannot be read.</summary>
    public static IReadOnlyList<IReadOnlyList<PdfRule>> Read(byte[] svg)
    {
        var pages = new List<List<PdfRule>>();
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var count = 0;
            var isAhead = xml.Read();
            while (isAhead)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "defs" or "clipPath" or "symbol" or "mask" or "pattern" or "image")
                {
                    xml.Skip();
                    isAhead = !xml.EOF;
                    continue;
                }

                if (xml is { NodeType: XmlNodeType.Element, LocalName: "page" })
                {
                    pages.Add([]);
                }
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "path" } && xml.GetAttribute("d") is { } path && count < MostRules)
                {
                    var rules = PathRules(path, Transform.Parse(xml.GetAttribute("transform")), xml.GetAttribute("style")?.Contains("fill:none", StringComparison.Ordinal) == true);
                    count += rules.Count;
                    Last(pages).AddRange(rules);
                }

                isAhead = xml.Read();
            }
        }
        catch (XmlException)
        {
            return [];
        }

        return pages;
    }

    private static List<PdfRule> Last(List<List<PdfRule>> pages)
    {
        if (pages.Count == 0)
        {
            pages.Add([]); // a single page is drawn without an element of its own
        }

        return pages[^1];
    }

    private static List<PdfRule> PathRules(string path, Transform transform, bool isStroke)
    {
        var rules = new List<PdfRule>();
        foreach (var points in SubPaths(path))
        {
            var placed = points.Select(transform.Apply).ToList();
            rules.AddRange(isStroke
                ? placed.Zip(placed.Skip(1)).Select(pair => Rule(pair.First, pair.Second)).OfType<PdfRule>()
                : Filled(placed) is { } rule ? [rule] : []);
        }

        return rules;
    }

    private static PdfRule? Rule((double X, double Y) one, (double X, double Y) other)
    {
        var (width, height) = (Math.Abs(one.X - other.X), Math.Abs(one.Y - other.Y));
        return (width, height) switch
        {
            ( >= Shortest, < Straight) => new PdfRule(true, (one.Y + other.Y) / 2, Math.Min(one.X, other.X), Math.Max(one.X, other.X)),
            ( < Straight, >= Shortest) => new PdfRule(false, (one.X + other.X) / 2, Math.Min(one.Y, other.Y), Math.Max(one.Y, other.Y)),
            _ => null,
        };
    }

    private static PdfRule? Filled(List<(double X, double Y)> points)
    {
        if (points.Count < 3)
        {
            return null;
        }

        var (left, right) = (points.Min(point => point.X), points.Max(point => point.X));
        var (top, bottom) = (points.Min(point => point.Y), points.Max(point => point.Y));
        return (right - left, bottom - top) switch
        {
            ( >= Shortest, <= Thin) => new PdfRule(true, (top + bottom) / 2, left, right),
            ( <= Thin, >= Shortest) => new PdfRule(false, (left + right) / 2, top, bottom),
            _ => null,
        };
    }

    /// <summary>Runs of straight strokes; what has a curve is a letter or a seal, and no rule.</summary>
    private static IEnumerable<List<(double X, double Y)>> SubPaths(string path)
    {
        var steps = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var points = new List<(double X, double Y)>();
        for (var index = 0; index < steps.Length; index++)
        {
            switch (steps[index])
            {
                case "M" or "L" when index + 2 < steps.Length:
                    if (steps[index] == "M" && points.Count > 1)
                    {
                        yield return points;
                    }

                    points = steps[index] == "M" ? [] : points;
                    points.Add((Number(steps[index + 1]), Number(steps[index + 2])));
                    index += 2;
                    break;
                case "Z" when points.Count > 1:
                    points.Add(points[0]);
                    break;
                case "C":
                    yield break;
                default:
                    break;
            }
        }

        if (points.Count > 1)
        {
            yield return points;
        }
    }

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
