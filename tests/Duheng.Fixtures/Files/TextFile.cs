using System.Text;
using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>A form that has become text: its paragraphs as lines, its tables in the way of the arrival.</summary>
internal abstract class TextFile : IFormFile
{
    public abstract string Id { get; }

    public virtual string Extension => ".txt";

    public virtual PlaceGrain Grain => PlaceGrain.Row;

    public byte[] Write(FormPage page, Dice dice)
    {
        var text = new StringBuilder(capacity: 8_192);
        foreach (var block in page.Blocks)
        {
            if (block is FormLine line)
            {
                text.Append(line.Text).Append('\n');
            }
            else if (block is FormGrid grid)
            {
                text.Append('\n');
                foreach (var row in Rows(grid))
                {
                    Row(text, row);
                }

                text.Append('\n');
            }
        }

        return TextBytes.Write(text.ToString(), dice);
    }

    /// <summary>Appends one row: its cells in order, with an empty one below a cell that is merged downwards.</summary>
    protected abstract void Row(StringBuilder text, IReadOnlyList<string> cells);

    /// <summary>A cell that spans columns is one cell, unless the arrival keeps the grid.</summary>
    protected virtual IEnumerable<IReadOnlyList<string>> Rows(FormGrid grid) =>
        from number in Enumerable.Range(1, grid.Rows.Count)
        select (IReadOnlyList<string>)
        [
            .. from placed in grid.Placed
               where placed.Row <= number && number < placed.Row + placed.Cell.Rows
               orderby placed.Column
               select placed.Row == number ? placed.Cell.Text : "",
        ];
}
