using System.Text;

namespace Duheng.Fixtures.Files;

/// <summary>One cell a line with blank lines between: an empty cell is nothing but more blank lines.</summary>
internal sealed class BlankLineFile : TextFile
{
    public override string Id => "txt-cell-blank";

    public override PlaceGrain Grain => PlaceGrain.Text;

    protected override void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            text.Append(cell).Append("\n\n");
        }
    }
}
