using System.Xml;

namespace Duheng.Documents.Readers.Docx;

/// <summary>The lists of numbering.xml and the styles that number themselves.</summary>
internal sealed class NumberingLists
{
    private const int Levels = 9;
    private const int MostBases = 10;

    private readonly Dictionary<int, NumberingLevel[]> patterns = [];
    private readonly Dictionary<int, (int Pattern, Dictionary<int, int> Starts)> lists = [];
    private readonly Dictionary<string, (string? Base, int? List, int? Level)> styles = new(StringComparer.Ordinal);

    /// <summary>The levels of a list, whose numbers are counted with those of all lists of the same pattern.</summary>
    public (int Pattern, NumberingLevel[] Levels, Dictionary<int, int> Starts)? ListOf(int list) =>
        lists.TryGetValue(list, out var found) && patterns.TryGetValue(found.Pattern, out var levels) ? (found.Pattern, levels, found.Starts) : null;

    /// <summary>The list and level of a style, its own or inherited.</summary>
    public (int List, int Level)? OfStyle(string style)
    {
        var name = style;
        for (var step = 0; step < MostBases && styles.TryGetValue(name, out var one); step++)
        {
            if (one.List is { } list)
            {
                var linked = ListOf(list) is { } found ? Array.FindIndex(found.Levels, level => level.Style == name) : -1;
                return (list, one.Level ?? Math.Max(linked, 0));
            }

            if (one.Base is null)
            {
                return null;
            }

            name = one.Base;
        }

        return null;
    }

    public void ReadLists(XmlReader xml)
    {
        while (WordXml.Advance(xml))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "abstractNum" } && WordXml.Number(xml, "abstractNumId") is { } pattern)
            {
                ReadPattern(xml, patterns[pattern] = [.. Enumerable.Range(0, Levels).Select(_ => new NumberingLevel())]);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "num" } && WordXml.Number(xml, "numId") is { } list)
            {
                ReadList(xml, list);
            }
        }
    }

    public void ReadStyles(XmlReader xml)
    {
        string? style = null;
        while (WordXml.Advance(xml))
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "style":
                    style = WordXml.Attribute(xml, "type") == "paragraph" ? WordXml.Attribute(xml, "styleId") : null;
                    break;
                case "basedOn" when style is not null:
                    styles[style] = styles.GetValueOrDefault(style) with { Base = WordXml.Attribute(xml, "val") };
                    break;
                case "numId" when style is not null:
                    styles[style] = styles.GetValueOrDefault(style) with { List = WordXml.Number(xml, "val") };
                    break;
                case "ilvl" when style is not null:
                    styles[style] = styles.GetValueOrDefault(style) with { Level = WordXml.Number(xml, "val") };
                    break;
                default:
                    break;
            }
        }
    }

    private static void ReadPattern(XmlReader xml, NumberingLevel[] levels)
    {
        var depth = xml.Depth;
        var level = levels[0];
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            switch (xml.LocalName)
            {
                case "lvl":
                    level = levels[Math.Clamp(WordXml.Number(xml, "ilvl") ?? 0, 0, levels.Length - 1)];
                    break;
                case "start":
                    level.Start = WordXml.Number(xml, "val") ?? 1;
                    break;
                case "numFmt":
                    level.Format = WordXml.Attribute(xml, "val") ?? level.Format;
                    break;
                case "lvlText":
                    level.Text = WordXml.Attribute(xml, "val") ?? string.Empty;
                    break;
                case "pStyle":
                    level.Style = WordXml.Attribute(xml, "val");
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadList(XmlReader xml, int list)
    {
        var depth = xml.Depth;
        var level = 0;
        var pattern = -1;
        var starts = new Dictionary<int, int>();
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            switch (xml.LocalName)
            {
                case "abstractNumId":
                    pattern = WordXml.Number(xml, "val") ?? -1;
                    break;
                case "lvlOverride":
                    level = WordXml.Number(xml, "ilvl") ?? 0;
                    break;
                case "startOverride":
                    starts[level] = WordXml.Number(xml, "val") ?? 1;
                    break;
                default:
                    break;
            }
        }

        lists[list] = (pattern, starts);
    }
}
