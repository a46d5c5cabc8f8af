using System.Globalization;
using System.Text;
using System.Xml;
using Duheng.Documents.Papers;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Walks document.xml forward: paragraphs, tables with their merges, tracked changes as accepted.</summary>
internal sealed class DocxBody(XmlReader xml, PaperBuilder builder)
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly Stack<TableFrame> tables = new();
    private readonly StringBuilder paragraph = new();
    private readonly Stack<Origin> openParagraphs = new();
    private int paragraphDepth;
    private bool isHidden;

    public void Read(CancellationToken cancellationToken)
    {
        var advanced = xml.Read();
        while (advanced)
        {
            cancellationToken.ThrowIfCancellationRequested();
            advanced = xml.NodeType switch
            {
                XmlNodeType.Element => Enter(),
                XmlNodeType.EndElement => Leave(),
                _ => xml.Read(),
            };
        }
    }

    private bool IsWord => xml.NamespaceURI is W or Strict;

    /// <summary>Where the element stands that was just entered.</summary>
    private Origin Here => xml is IXmlLineInfo at ? new Origin(at.LineNumber, at.LinePosition) : default;

    private bool Enter()
    {
        if (!IsWord)
        {
            return xml is { NamespaceURI: Compatibility, LocalName: "Fallback" } ? Pass() : xml.Read();
        }

        switch (xml.LocalName)
        {
            case "del" or "moveFrom" or "instrText" or "delText":
                return Pass();
            case "t":
                var text = xml.ReadElementContentAsString();
                paragraph.Append(isHidden ? string.Empty : text);
                return !xml.EOF;
            case "r":
                isHidden = false;
                break;
            case "vanish":
                isHidden = Attribute("val") is not ("0" or "false");
                break;
            case "sym":
                paragraph.Append(SymbolOf(Attribute("char")));
                break;
            case "tab":
                paragraph.Append(paragraphDepth > 0 && !IsInProperties() ? "\t" : string.Empty);
                break;
            case "br" or "cr":
                paragraph.Append('\n');
                break;
            case "p":
                paragraphDepth++;
                openParagraphs.Push(Here);
                EndIfEmpty("p");
                break;
            case "bookmarkStart":
                builder.AddBookmark(Attribute("name") ?? string.Empty);
                break;
            case "tbl":
                tables.Push(new TableFrame());
                break;
            case "tr" when tables.TryPeek(out var table):
                table.BeginRow();
                break;
            case "tc" when tables.TryPeek(out var table):
                table.BeginCell(Here);
                break;
            case "gridBefore" when tables.TryPeek(out var table):
                table.Skip(Number("val"));
                break;
            case "gridSpan" when tables.TryPeek(out var table):
                table.Span = Number("val");
                break;
            case "vMerge" when tables.TryPeek(out var table):
                table.ContinuesAbove = Attribute("val") is null or "continue";
                break;
            default:
                break;
        }

        return xml.Read();
    }

    private bool Leave()
    {
        if (IsWord)
        {
            switch (xml.LocalName)
            {
                case "p":
                    EndParagraph();
                    break;
                case "tc" when tables.TryPeek(out var table):
                    table.EndCell();
                    break;
                case "tr" when tables.TryPeek(out var table):
                    table.EndRow();
                    break;
                case "tbl" when tables.TryPop(out var table):
                    EndTable(table);
                    break;
                default:
                    break;
            }
        }

        return xml.Read();
    }

    /// <summary>A tab stop in paragraph properties is no tab.</summary>
    private bool IsInProperties() => xml.GetAttribute("pos", W) is not null || xml.GetAttribute("val", W) is not null;

    /// <summary>Signs that Word keeps as characters of the font Symbol.</summary>
    private static string SymbolOf(string? code) => code?.ToUpperInvariant() switch
    {
        "F0B3" => "≥",
        "F0A3" => "≤",
        "F0B4" => "×",
        "F0B0" => "°",
        _ => string.Empty,
    };

    private void EndIfEmpty(string name)
    {
        if (xml.IsEmptyElement && xml.LocalName == name)
        {
            EndParagraph();
        }
    }

    private void EndParagraph()
    {
        paragraphDepth = Math.Max(paragraphDepth - 1, 0);
        openParagraphs.TryPop(out var origin);
        var text = paragraph.ToString();
        paragraph.Clear();
        if (tables.TryPeek(out var table))
        {
            table.AddText(text);
        }
        else
        {
            foreach (var line in text.Split('\n'))
            {
                builder.AddParagraph(line, origin);
            }
        }
    }

    /// <summary>A table inside a cell becomes text of that cell.</summary>
    private void EndTable(TableFrame table)
    {
        if (tables.TryPeek(out var outer))
        {
            outer.AddText(table.ToText());
        }
        else if (table.Rows.Count > 0)
        {
            builder.AddGrid(table.Rows);
        }
    }

    private bool Pass()
    {
        xml.Skip();
        return !xml.EOF;
    }

    private string? Attribute(string name) => xml.GetAttribute(name, xml.NamespaceURI);

    private int Number(string name) =>
        int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, TableFrame.MostColumns) : 1;
}
