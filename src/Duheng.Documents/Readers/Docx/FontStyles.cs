using System.Xml;

namespace Duheng.Documents.Readers.Docx;

/// <summary>The fonts that styles and defaults of a Word file set (样式), each style on the one that it is based on.</summary>
internal sealed class FontStyles
{
    private const int LongestChain = 64;

    private readonly Dictionary<string, (string? Base, FontSetting Own)> styles = new(StringComparer.Ordinal);
    private FontSetting defaults;
    private string? usual;

    /// <summary>The font of a run: its own settings, its style, the style of its paragraph, the defaults.</summary>
    public FontSetting Of(string? paragraphStyle, string? runStyle, FontSetting own) =>
        own.Over(Chain(runStyle)).Over(Chain(paragraphStyle ?? usual)).Over(defaults);

    public void Read(XmlReader xml)
    {
        var advanced = xml.Read();
        while (advanced)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPrDefault")
            {
                ReadDefaults(xml);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "style")
            {
                ReadStyle(xml);
            }

            advanced = WordXml.Advance(xml);
        }
    }

    private FontSetting Chain(string? style)
    {
        var found = default(FontSetting);
        for (var steps = 0; style is not null && steps < LongestChain && styles.TryGetValue(style, out var at); steps++)
        {
            found = found.Over(at.Own);
            style = at.Base;
        }

        return found;
    }

    private void ReadDefaults(XmlReader xml)
    {
        var depth = xml.Depth;
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            defaults = defaults.With(xml);
        }
    }

    /// <summary>Of tables only parts of a style hold, and fonts inside tables are not asked for.</summary>
    private void ReadStyle(XmlReader xml)
    {
        var depth = xml.Depth;
        var hasContent = !xml.IsEmptyElement;
        var type = WordXml.Attribute(xml, "type") ?? "paragraph";
        var id = type is "paragraph" or "character" ? WordXml.Attribute(xml, "styleId") : null;
        usual = type == "paragraph" && WordXml.Attribute(xml, "default") is not (null or "0" or "false" or "off") ? id : usual;
        var (basis, own) = ((string?)null, default(FontSetting));
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            basis = xml.LocalName == "basedOn" ? WordXml.Attribute(xml, "val") : basis;
            own = own.With(xml);
        }

        if (id is not null)
        {
            styles[id] = (basis, own);
        }
    }
}
