using System.Globalization;
using System.Net;
using System.Text;

namespace Duheng.Fixtures.Files;

/// <summary>The texts of a workbook, each kept once.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public int NumberOf(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers.Add(text, number = texts.Count);
            texts.Add(text);
        }

        return number;
    }

    public string ToXml()
    {
        var xml = new StringBuilder(XlsxParts.Declaration);
        xml.Append(CultureInfo.InvariantCulture, $"<sst xmlns=\"{XlsxParts.Main}\" uniqueCount=\"{texts.Count}\">");
        foreach (var text in texts)
        {
            xml.Append("<si><t xml:space=\"preserve\">").Append(WebUtility.HtmlEncode(text)).Append("</t></si>");
        }

        return xml.Append("</sst>").ToString();
    }
}
