using System.Text;
using System.Xml;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Copies.Docx;

/// <summary>A part of a Word file as its own text, with its elements located in it: what is not spliced stays byte for byte.</summary>
internal sealed class XmlPart
{
    private readonly Encoding encoding;
    private readonly Dictionary<Origin, XmlNode> located = [];

    private XmlPart(string text, Encoding encoding) => (Text, this.encoding) = (text, encoding);

    public string Text { get; }

    public XmlNode Root { get; private set; } = null!; // set by Parse, the only way to one

    /// <exception cref="XmlException">The bytes are no sound XML in UTF-8 or UTF-16.</exception>
    public static XmlPart Parse(byte[] bytes)
    {
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true), 3),
            [0xFF, 0xFE, ..] => ((Encoding)new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            _ => (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), 0),
        };
        try
        {
            var part = new XmlPart(encoding.GetString(bytes, mark, bytes.Length - mark), encoding);
            part.Locate();
            return part;
        }
        catch (DecoderFallbackException damage)
        {
            throw new XmlException("Neither UTF-8 nor UTF-16.", damage);
        }
    }

    /// <summary>The element that was entered at this line and column.</summary>
    public XmlNode? At(Origin origin) => located.GetValueOrDefault(origin);

    public string Slice(int start, int end) => Text[start..end];

    /// <summary>The text as bytes, in the encoding that the part came in.</summary>
    public byte[] Encode(string text) => [.. encoding.Preamble, .. encoding.GetBytes(text)];

    private void Locate()
    {
        using var xml = XmlReader.Create(new StringReader(Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var lines = LineStarts(Text);
        var at = (IXmlLineInfo)xml; // readers over text always tell lines
        var open = new Stack<XmlNode>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var start = lines[at.LineNumber - 1] + at.LinePosition - 2;
                var end = EndOfTag(start);
                var node = new XmlNode(xml.NamespaceURI, xml.Prefix, xml.LocalName, open.TryPeek(out var parent) ? parent : null)
                {
                    Start = start,
                    ContentStart = end,
                    ContentEnd = end,
                    End = end,
                    ClosesItself = xml.IsEmptyElement,
                };
                parent?.Add(node);
                Root ??= node;
                located[new Origin(at.LineNumber, at.LinePosition)] = node;
                if (!xml.IsEmptyElement)
                {
                    open.Push(node);
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                var node = open.Pop();
                node.ContentEnd = lines[at.LineNumber - 1] + at.LinePosition - 3;
                node.End = Text.IndexOf('>', node.ContentEnd) + 1;
            }
        }
    }

    /// <summary>A &gt; within an attribute's quotes ends no tag.</summary>
    private int EndOfTag(int start)
    {
        var quote = '\0';
        for (var index = start; index < Text.Length; index++)
        {
            var letter = Text[index];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter is '"' or '\'')
            {
                quote = letter;
            }
            else if (letter == '>')
            {
                return index + 1;
            }
        }

        throw new XmlException("A tag without end.");
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                starts.Add(index + 1);
            }
        }

        return starts;
    }
}
