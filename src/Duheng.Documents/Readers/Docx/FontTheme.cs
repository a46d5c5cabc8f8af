using System.Xml;
using Duheng.Documents.Readers.Packages;

namespace Duheng.Documents.Readers.Docx;

/// <summary>The fonts of the theme for Chinese letters (主题字体); null where the theme leaves them to the program.</summary>
internal sealed class FontTheme(PackageParts parts, IReadOnlyList<Relation> links)
{
    private Dictionary<string, string>? fonts;

    /// <param name="reference">majorEastAsia, or minorEastAsia.</param>
    public string? Of(string reference) => (fonts ??= Read()).GetValueOrDefault(reference);

    private Dictionary<string, string> Read()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (links.FirstOrDefault(link => link.Kind == "theme") is { } link && parts.Open(link.Target) is { } xml)
        {
            using (xml)
            {
                ReadFonts(xml, ScriptOf(Language()), found);
            }
        }

        return found;
    }

    /// <summary>The font named for Chinese at large goes before the one of the script that the document is set to.</summary>
    private static void ReadFonts(XmlReader xml, string? script, Dictionary<string, string> found)
    {
        var family = string.Empty;
        var isNamed = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "majorFont" or "minorFont":
                    (family, isNamed) = (xml.LocalName[..5] + "EastAsia", false);
                    break;
                case "ea" when family.Length > 0 && xml.GetAttribute("typeface") is { Length: > 0 } typeface:
                    (found[family], isNamed) = (typeface, true);
                    break;
                case "font" when family.Length > 0 && !isNamed && script is not null && xml.GetAttribute("script") == script && xml.GetAttribute("typeface") is { Length: > 0 } typeface:
                    found[family] = typeface;
                    break;
                case "fmtScheme":
                    family = string.Empty;
                    break;
                default:
                    break;
            }
        }
    }

    private string? Language()
    {
        using var xml = links.FirstOrDefault(link => link.Kind == "settings") is { } link ? parts.Open(link.Target) : null;
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "themeFontLang" })
            {
                return WordXml.Attribute(xml, "eastAsia");
            }
        }

        return null;
    }

    private static string? ScriptOf(string? language) => language?.ToUpperInvariant() switch
    {
        "ZH-CN" or "ZH-SG" or "ZH-HANS" => "Hans",
        "ZH-TW" or "ZH-HK" or "ZH-MO" or "ZH-HANT" => "Hant",
        "JA-JP" => "Jpan",
        "KO-KR" => "Hang",
        _ => null,
    };
}
