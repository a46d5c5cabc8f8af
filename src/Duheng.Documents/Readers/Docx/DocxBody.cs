using System.Xml;
using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Walks document.xml forward: paragraphs, tables with their merges, tracked changes as accepted.</summary>
internal sealed class DocxBody(XmlReader xml, PaperBuilder builder, DocxNotes notes, DocxNumbering numbering)
{
    private const int MostNested = 32;
    private const int MostCells = 500_000;

    private readonly Stack<TableFrame> tables = new();
    private readonly Stack<bool> alternatives = new();
    private readonly List<string> waitingNotes = [];
    private readonly DocxText text = new();
    private int placeholder = -1;
    private bool isPlaceholder;
    private int cells;
    private int noteCount;
    private bool hasForeignPart;

    public void Read(CancellationToken cancellationToken)
    {
        var advanced = xml.Read();
        while (advanced && !builder.IsTooLong)
        {
            cancellationToken.ThrowIfCancellationRequested();
            advanced = xml.NodeType switch
            {
                XmlNodeType.Element => Enter(),
                XmlNodeType.EndElement => Leave(),
                _ => WordXml.Advance(xml),
            };
        }

        EndPieces();
        AddNotes();
        if (hasForeignPart)
        {
            builder.AddUnread(new Wording("正文嵌入了另一份文件，其中内容没有读取，请在 Word 中打开并另存一份", "the document embeds another file, whose content was not read (open it in Word and save a copy)"));
        }
    }

    /// <summary>Where the element stands that was just entered.</summary>
    private Origin Here => xml is IXmlLineInfo at ? new Origin(at.LineNumber, at.LinePosition) : default;

    private bool Enter() =>
        WordXml.IsWord(xml) ? EnterWord() : WordXml.IsMath(xml) ? EnterMath() : xml.NamespaceURI == WordXml.Compatibility ? EnterAlternative() : WordXml.Advance(xml);

    private bool EnterWord()
    {
        switch (xml.LocalName)
        {
            case "t":
                text.Append(xml.ReadElementContentAsString());
                return !xml.EOF;
            case "r":
                text.BeginRun();
                break;
            case "rPr":
                TextProperties.OfRun(xml, text);
                break;
            case "p":
                text.Begin(Here);
                if (xml.IsEmptyElement)
                {
                    EndParagraph();
                }

                break;
            case "pPr":
                TextProperties.OfParagraph(xml, text.Current);
                break;
            case "del" or "moveFrom" or "delText" or "rt" or "tblPr" or "tblGrid" or "tblPrEx":
                return WordXml.Pass(xml);
            case "sectPr":
                builder.EndSection(PageProperties.Read(xml));
                break;
            case "instrText":
                text.Fields.AddCode(xml.ReadElementContentAsString());
                return !xml.EOF;
            case "tbl" or "tr" or "tc" or "trPr" or "tcPr":
                EnterTable();
                break;
            case "sdtPr":
                isPlaceholder = TextProperties.IsPlaceholder(xml);
                break;
            case "sdtContent" when isPlaceholder && placeholder < 0 && !xml.IsEmptyElement:
                (isPlaceholder, placeholder, text.IsPlaceholder) = (false, xml.Depth, true);
                break;
            default:
                EnterSign();
                break;
        }

        return WordXml.Advance(xml);
    }

    /// <summary>Signs inside a run, and marks that print nothing themselves.</summary>
    private void EnterSign()
    {
        switch (xml.LocalName)
        {
            case "sym":
                text.Append(Symbols.Of(WordXml.Attribute(xml, "font"), WordXml.Attribute(xml, "char")));
                break;
            case "tab" or "ptab":
                text.Append("\t");
                break;
            case "br" or "cr":
                text.Append("\n");
                break;
            case "noBreakHyphen":
                text.Append("-");
                break;
            case "fldChar":
                text.Fields.Move(WordXml.Attribute(xml, "fldCharType"));
                break;
            case "bookmarkStart":
                builder.AddBookmark(WordXml.Attribute(xml, "name") ?? string.Empty);
                break;
            case "footnoteReference" or "endnoteReference":
                Refer(xml.LocalName == "footnoteReference" ? "footnotes" : "endnotes", WordXml.Number(xml, "id") ?? 0);
                break;
            case "sdt":
                isPlaceholder = false;
                break;
            case "altChunk":
                hasForeignPart = true;
                break;
            default:
                break;
        }
    }

    private void EnterTable()
    {
        if (xml.LocalName == "tbl")
        {
            EndPieces();
            tables.Push(tables.Count < MostNested ? new TableFrame() : throw new InvalidDataException("Tables nested deeper than any form."));
        }
        else if (tables.TryPeek(out var table))
        {
            switch (xml.LocalName)
            {
                case "tr":
                    table.BeginRow();
                    break;
                case "tc":
                    table.BeginCell(Here);
                    if (++cells > MostCells)
                    {
                        builder.Refuse();
                    }

                    break;
                default:
                    TableProperties.Read(xml, table);
                    break;
            }
        }
    }

    /// <summary>A formula is read as its letters in a row, a fraction with its stroke.</summary>
    private bool EnterMath()
    {
        if (xml.LocalName == "t")
        {
            text.BeginRun();
            text.Append(xml.ReadElementContentAsString());
            return !xml.EOF;
        }

        text.Append(xml.LocalName == "den" ? "/" : string.Empty);
        return WordXml.Advance(xml);
    }

    /// <summary>Of several ways to say the same, the first is read and the others are not.</summary>
    private bool EnterAlternative()
    {
        if (xml.LocalName == "AlternateContent" && !xml.IsEmptyElement)
        {
            alternatives.Push(false);
        }
        else if (xml.LocalName is "Choice" or "Fallback" && alternatives.TryPop(out var isRead))
        {
            alternatives.Push(true);
            return isRead ? WordXml.Pass(xml) : WordXml.Advance(xml);
        }

        return WordXml.Advance(xml);
    }

    private bool Leave()
    {
        if (WordXml.IsWord(xml))
        {
            switch (xml.LocalName)
            {
                case "p":
                    EndParagraph();
                    break;
                case "tc" when tables.TryPeek(out var table):
                    EndPieces();
                    table.EndCell();
                    break;
                case "tr" when tables.TryPeek(out var table):
                    table.EndRow();
                    break;
                case "tbl" when tables.TryPop(out var table):
                    EndTable(table);
                    break;
                case "sdtContent" when xml.Depth == placeholder:
                    (placeholder, text.IsPlaceholder) = (-1, false);
                    break;
                default:
                    break;
            }
        }
        else if (xml is { NamespaceURI: WordXml.Compatibility, LocalName: "AlternateContent" })
        {
            alternatives.TryPop(out _);
        }

        return WordXml.Advance(xml);
    }

    private void Refer(string kind, int id)
    {
        if (notes.TextOf(kind, id) is { Length: > 0 } note)
        {
            waitingNotes.Add($"[{(++noteCount).ToString(System.Globalization.CultureInfo.InvariantCulture)}] {note}");
        }
    }

    private void EndParagraph() => AddParagraph(text.End());

    /// <summary>What a deleted paragraph end left open, where no paragraph follows.</summary>
    private void EndPieces() => AddParagraph(text.TakeOpenEnd());

    private void AddParagraph(OpenParagraph? ended)
    {
        if (ended is null)
        {
            return;
        }

        var isEmpty = ended.Text.Length == 0 && tables.Count == 0;
        var printed = (isEmpty ? string.Empty : numbering.Next(ended)) + ended.Text;
        if (printed.Length > PaperBuilder.LongestParagraph)
        {
            builder.Refuse();
        }
        else if (tables.TryPeek(out var table))
        {
            table.AddText(printed, ended.Origin);
        }
        else
        {
            foreach (var line in printed.Split('\n'))
            {
                builder.AddParagraph(line, ended.Origin);
            }

            AddNotes();
            builder.EndSection(ended.Pages);
        }
    }

    private void EndTable(TableFrame table)
    {
        if (tables.TryPeek(out var outer))
        {
            outer.AddTable(table);
        }
        else
        {
            table.AddTo(builder);
            AddNotes();
        }
    }

    /// <summary>Notes follow the paragraph or the table that points at them.</summary>
    private void AddNotes()
    {
        if (!text.IsOpen)
        {
            waitingNotes.ForEach(note => builder.AddParagraph(note));
            waitingNotes.Clear();
        }
    }
}
