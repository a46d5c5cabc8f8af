using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>A Word file: gridSpan, vMerge, bookmarks.</summary>
internal class DocxFile : IFormFile
{
    public virtual string Id => "docx";

    public string Extension => ".docx";

    public virtual PlaceGrain Grain => PlaceGrain.Cell;

    /// <summary>How the text is clothed.</summary>
    protected virtual DocxDress Dress => DocxDress.Plain;

    public byte[] Write(FormPage page, Dice dice)
    {
        var isAcross = page.Grids.Any(grid => grid.Width > 8);
        var hasSheets = page.Blocks.OfType<FormLine>().Any(line => line.OpensSheet);
        using var body = new DocxBody(Dress);
        body.BeginLayout();
        foreach (var block in page.Blocks)
        {
            if (block is FormLine line)
            {
                if (line.OpensSheet)
                {
                    body.EndPortrait();
                }

                body.Paragraph(line.Style, line.Text, line.Marks);
            }
            else if (block is FormGrid grid)
            {
                Table(body, grid, isAcross && !hasSheets ? DocxBody.LandscapeWidth : DocxBody.PortraitWidth);
            }
        }

        body.EndLayout();
        using var file = new MemoryStream();
        DocxPackage.Write(body.Finish(landscape: isAcross), file);
        return file.ToArray();
    }

    private static void Table(DocxBody body, FormGrid grid, int width)
    {
        var each = width / grid.Width;
        body.Table([.. Enumerable.Repeat(each, grid.Width)], Rows(grid), headerRows: 0);
    }

    /// <summary>Word repeats a cell that is merged downwards, empty, in every row that it covers.</summary>
    private static IEnumerable<IReadOnlyList<DocxCell>> Rows(FormGrid grid)
    {
        for (var number = 1; number <= grid.Rows.Count; number++)
        {
            yield return
            [
                .. from placed in grid.Placed
                   where placed.Row <= number && number < placed.Row + placed.Cell.Rows
                   orderby placed.Column
                   select new DocxCell(placed.Row == number ? placed.Cell.Text : "")
                   {
                       Span = placed.Cell.Columns,
                       Merge = placed.Row < number ? VerticalMerge.Continue : placed.Cell.Rows > 1 ? VerticalMerge.Start : VerticalMerge.None,
                   },
            ];
        }
    }
}
