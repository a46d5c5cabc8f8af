using System.Text;
using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>Markdown as converters write it: every grid column has its cell, a rule below the first row.</summary>
internal sealed class MarkdownFile : IFormFile
{
    public string Id => "md";

    public string Extension => ".md";

    public PlaceGrain Grain => PlaceGrain.Row;

    public byte[] Write(FormPage page, Dice dice)
    {
        var text = new StringBuilder(capacity: 8_192);
        foreach (var block in page.Blocks)
        {
            if (block is FormLine line)
            {
                text.Append(line.Style == "Title" ? "# " : "").Append(line.Text).Append("\n\n");
            }
            else if (block is FormGrid grid)
            {
                Table(text, grid);
            }
        }

        return TextBytes.Write(text.ToString(), dice);
    }

    private static void Table(StringBuilder text, FormGrid grid)
    {
        var isFirst = true;
        foreach (var row in grid.Full())
        {
            text.Append("| ").AppendJoin(" | ", row.Select(cell => cell?.Text ?? "")).Append(" |\n");
            if (isFirst)
            {
                text.Append('|').Insert(text.Length, " --- |", grid.Width).Append('\n');
            }

            isFirst = false;
        }

        text.Append('\n');
    }
}
