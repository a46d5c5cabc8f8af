using System.Xml;

namespace Duheng.Cli.Output.JUnit;

/// <summary>Text as XML can hold it: what no XML file may contain is shown as the replacement sign.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        var clean = text.ToCharArray();
        for (var index = 0; index < clean.Length; index++)
        {
            if (index + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[index + 1], clean[index]))
            {
                index++;
            }
            else if (!XmlConvert.IsXmlChar(clean[index]))
            {
                clean[index] = '\uFFFD';
            }
        }

        return new string(clean);
    }
}
