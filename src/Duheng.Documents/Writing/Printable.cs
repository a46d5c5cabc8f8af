using System.Xml;

namespace Duheng.Documents.Writing;

/// <summary>Letters that XML does not allow cannot be written; they carry nothing that is seen.</summary>
internal static class Printable
{
    public static string Of(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where((letter, index) => XmlConvert.IsXmlChar(letter) || IsPaired(text, index)));

    /// <summary>Half of a rare letter, with its other half beside it.</summary>
    private static bool IsPaired(string text, int index) =>
        (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        || (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]));
}
