using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Xlsx;

/// <summary>Reads a text of one or many runs; pinyin above the line is left out.</summary>
internal static partial class RichText
{
    /// <summary>Reads to the end of the element that the reader stands on.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var isRaised = false;
        var advanced = xml.Read();
        while (advanced && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                advanced = xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                case "rPh" or "phoneticPr":
                    xml.Skip();
                    break;
                case "t":
                    Append(text, Unescape(xml.ReadElementContentAsString()), isRaised);
                    break;
                case "r":
                    isRaised = false;
                    advanced = xml.Read();
                    break;
                case "vertAlign":
                    isRaised = xml.GetAttribute("val") == "superscript";
                    advanced = xml.Read();
                    break;
                default:
                    advanced = xml.Read();
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>_x000D_ stands for a letter that XML cannot hold; line ends become one kind.</summary>
    public static string Unescape(string kept)
    {
        var text = kept.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(kept, match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : kept;
        return text.ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder text, string run, bool isRaised)
    {
        if (text.Length > PaperBuilder.LongestParagraph)
        {
            return; // more than any reader of papers takes: it is refused there
        }

        if (isRaised)
        {
            RaisedText.Append(text, run);
        }
        else
        {
            text.Append(run);
        }
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
