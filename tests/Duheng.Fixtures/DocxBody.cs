namespace Duheng.Fixtures;

/// <summary>The running text of a minimal Word document: headings, paragraphs and bordered tables.</summary>
internal sealed class DocxBody(DocxDress dress = DocxDress.Plain, DraftPage? page = null) : DocxXml(page)
{
    public const int PortraitWidth = 8844;
    public const int LandscapeWidth = 13776;

    private int bookmarks;
    private int changes;

    public void Paragraph(string style, string text, params IReadOnlyList<string> marks)
    {
        Start("p");
        Start("pPr");
        Value("pStyle", style);
        End();
        var first = bookmarks;
        foreach (var mark in marks)
        {
            Start("bookmarkStart");
            Attribute("id", Number(bookmarks++));
            Attribute("name", mark);
            End();
        }

        if (dress == DocxDress.Controls && text.Length > 0)
        {
            InControl(() => Run(text));
        }
        else
        {
            Run(text);
        }

        for (var id = first; id < bookmarks; id++)
        {
            Start("bookmarkEnd");
            Attribute("id", Number(id));
            End();
        }

        End();
    }

    public void Table(IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<DocxCell>> rows, int headerRows)
    {
        Start("tbl");
        TableProperties(widths);
        var index = 0;
        foreach (var row in rows)
        {
            Start("tr");
            Start("trPr");
            Empty("cantSplit");
            if (index < headerRows)
            {
                Empty("tblHeader");
            }

            End();
            Cells(widths, row, index < headerRows ? "TableHead" : "TableText");
            End();
            index++;
        }

        End();
        Paragraph("TableEnd", "");
    }

    /// <summary>Opens the one cell that holds the whole document, where the dress asks for it.</summary>
    public void BeginLayout()
    {
        if (dress == DocxDress.Nested)
        {
            Start("tbl");
            TableProperties([LandscapeWidth]);
            Start("tr");
            Start("tc");
            Start("tcPr");
            Width("tcW", LandscapeWidth);
            End();
        }
    }

    public void EndLayout()
    {
        if (dress == DocxDress.Nested)
        {
            Paragraph("TableEnd", "");
            End();
            End();
            End();
            Paragraph("TableEnd", "");
        }
    }

    /// <summary>Ends the upright pages: what follows stands on pages of its own.</summary>
    public void EndPortrait()
    {
        if (dress == DocxDress.Nested)
        {
            return;
        }

        Start("p");
        Start("pPr");
        Value("pStyle", "TableEnd");
        Section(landscape: false);
        End();
        End();
    }

    private void TableProperties(IReadOnlyList<int> widths)
    {
        Start("tblPr");
        Width("tblW", widths.Sum());
        Value("jc", "center");
        Start("tblBorders");
        foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
        {
            Start(side);
            Attribute("val", "single");
            Attribute("sz", "4");
            Attribute("space", "0");
            Attribute("color", "000000");
            End();
        }

        End();
        Start("tblLayout");
        Attribute("type", "fixed");
        End();
        End();
        Start("tblGrid");
        foreach (var width in widths)
        {
            Start("gridCol");
            Attribute("w", Number(width));
            End();
        }

        End();
    }

    private void Cells(IReadOnlyList<int> widths, IReadOnlyList<DocxCell> row, string style)
    {
        var column = 0;
        foreach (var cell in row)
        {
            if (dress == DocxDress.Controls && cell.Span == 1 && cell.Merge == VerticalMerge.None && column % 3 == 1)
            {
                var at = column;
                InControl(() => Cell(widths, cell, at, style));
            }
            else
            {
                Cell(widths, cell, column, style);
            }

            column += cell.Span;
        }
    }

    private void Cell(IReadOnlyList<int> widths, DocxCell cell, int column, string style)
    {
        Start("tc");
        Start("tcPr");
        Width("tcW", widths.Skip(column).Take(cell.Span).Sum());
        if (cell.Span > 1)
        {
            Value("gridSpan", Number(cell.Span));
        }

        if (cell.Merge != VerticalMerge.None)
        {
            Value("vMerge", cell.Merge == VerticalMerge.Start ? "restart" : "continue");
        }

        Value("vAlign", "center");
        End();
        Paragraph(style, cell.Text);
        End();
    }

    private void Run(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (dress == DocxDress.Tracked)
        {
            Change("del", () => Piece("delText", "原" + text));
            var half = text.Length / 2;
            Piece("t", text[..half]);
            Change("ins", () => Piece("t", text[half..]));
        }
        else
        {
            Piece("t", text);
        }
    }

    private void Piece(string name, string text)
    {
        Start("r");
        Text(name, text);
        End();
    }

    /// <summary>A tracked change of somebody.</summary>
    private void Change(string name, Action content)
    {
        Start(name);
        Attribute("id", Number(1_000 + changes++));
        Attribute("author", "复核人");
        Attribute("date", "2024-02-20T09:00:00Z");
        content();
        End();
    }

    private void InControl(Action content)
    {
        Start("sdt");
        Start("sdtPr");
        Value("tag", "field");
        End();
        Start("sdtContent");
        content();
        End();
        End();
    }
}
