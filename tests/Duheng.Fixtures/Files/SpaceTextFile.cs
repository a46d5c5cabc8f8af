using System.Text;

namespace Duheng.Fixtures.Files;

/// <summary>Cells joined by blanks, one row a line; empty cells are gone.</summary>
internal sealed class SpaceTextFile : TextFile
{
    public override string Id => "txt-space";

    public override PlaceGrain Grain => PlaceGrain.Text;

    protected override void Row(StringBuilder text, IReadOnlyList<string> cells) =>
        text.AppendJoin(' ', cells.Where(cell => cell.Length > 0)).Append('\n');
}
