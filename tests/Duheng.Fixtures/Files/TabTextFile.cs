using System.Text;

namespace Duheng.Fixtures.Files;

/// <summary>The dump that the real Shanxi reports came in: a cell is a line that begins with a tab, a blank line ends the row.</summary>
internal sealed class TabTextFile : TextFile
{
    public override string Id => "txt-tab";

    protected override void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            text.Append('\t').Append(cell).Append('\n');
        }

        text.Append('\n');
    }
}
