using System.Xml;
using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Walks document.xml for the fonts of its Chinese letters: of each paragraph by where it stands, line by line.</summary>
internal sealed class DocxFonts(XmlReader xml, FontStyles styles, FontTheme theme)
{
    private readonly Dictionary<Origin, List<FontLine>> found = [];
    private readonly Stack<(Origin Origin, string? Style, List<FontLine> Lines)> open = new();
    private FontSetting own;
    private string? runStyle;
    private bool isHidden;

    public IReadOnlyDictionary<Origin, List<FontLine>> Read(CancellationToken cancellationToken)
    {
        var advanced = xml.Read();
        while (advanced)
        {
            cancellationToken.ThrowIfCancellationRequested();
            advanced = xml.NodeType switch
            {
                XmlNodeType.Element when WordXml.IsWord(xml) => Enter(),
                XmlNodeType.EndElement when WordXml.IsWord(xml) && xml.LocalName == "p" => Leave(),
                _ => WordXml.Advance(xml),
            };
        }

        return found;
    }

    private bool Enter()
    {
        switch (xml.LocalName)
        {
            case "t":
                Count(xml.ReadElementContentAsString());
                return !xml.EOF;
            case "p":
                open.Push((xml is IXmlLineInfo at ? new Origin(at.LineNumber, at.LinePosition) : default, null, [new FontLine()]));
                return xml.IsEmptyElement ? Leave() : WordXml.Advance(xml);
            case "pPr":
                ReadParagraph();
                break;
            case "r":
                (own, runStyle, isHidden) = (default, null, false);
                break;
            case "rPr":
                ReadRun();
                break;
            case "br" or "cr" when !isHidden && open.TryPeek(out var paragraph):
                paragraph.Lines.Add(new FontLine());
                break;
            case "del" or "moveFrom" or "delText" or "instrText" or "rt" or "tblPr" or "tblGrid" or "tblPrEx" or "sdtPr" or "sdtEndPr" or "sectPr":
                return WordXml.Pass(xml);
            default:
                break;
        }

        return WordXml.Advance(xml);
    }

    private bool Leave()
    {
        if (open.TryPop(out var paragraph))
        {
            found.TryAdd(paragraph.Origin, paragraph.Lines);
        }

        return WordXml.Advance(xml);
    }

    /// <summary>What it says of its own mark (rPr in pPr) is not what its letters are printed in.</summary>
    private void ReadParagraph()
    {
        var depth = xml.Depth;
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            if (xml.LocalName == "pStyle" && open.TryPop(out var paragraph))
            {
                open.Push(paragraph with { Style = WordXml.Attribute(xml, "val") });
            }
        }
    }

    private void ReadRun()
    {
        var depth = xml.Depth;
        var hasContent = !xml.IsEmptyElement;
        while (hasContent && WordXml.NextInside(xml, depth))
        {
            own = own.With(xml);
            runStyle = xml.LocalName == "rStyle" ? WordXml.Attribute(xml, "val") : runStyle;
            isHidden = xml.LocalName == "vanish" ? WordXml.IsOn(xml) : isHidden;
        }
    }

    private void Count(string text)
    {
        if (isHidden || !open.TryPeek(out var paragraph))
        {
            return;
        }

        var letters = text.Count(letter => letter is >= '\u3400' and <= '\u9fff');
        var font = letters > 0 ? styles.Of(paragraph.Style, runStyle, own) : default;
        paragraph.Lines[^1].Add(text, letters > 0 ? new PrintedFont(font.Theme is { } reference ? theme.Of(reference) : font.Name, font.Size, letters) : null);
    }
}
