using System.Text;

namespace Duheng.Fixtures.Files;

/// <summary>One cell a line, each ended by |; an empty cell is a bare |, and nothing marks the end of a row.</summary>
internal sealed class CellLineFile : TextFile
{
    public override string Id => "txt-cell-pipe";

    public override PlaceGrain Grain => PlaceGrain.Text;

    protected override void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            text.Append(cell).Append("|\n");
        }
    }
}
