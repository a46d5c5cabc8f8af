using System.Xml;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Xlsx;

/// <summary>The texts that the cells of a workbook point at.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> texts = [];

    /// <summary>Set when there is more text than any report has; the rest is dropped.</summary>
    public bool IsTooLarge { get; private set; }

    public static SharedStrings Read(XmlReader? xml)
    {
        var read = new SharedStrings();
        var letters = 0;
        var advanced = xml?.Read() == true;
        while (advanced && letters <= PaperBuilder.MostLetters)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                var text = RichText.Read(xml);
                letters += text.Length + 1; // empty ones are not for free
                read.texts.Add(text);
            }

            advanced = xml!.Read(); // advanced says that there is one
        }

        read.IsTooLarge = letters > PaperBuilder.MostLetters;
        return read;
    }

    /// <summary>Null when there is no such text.</summary>
    public string? At(int index) => index >= 0 && index < texts.Count ? texts[index] : null;
}
