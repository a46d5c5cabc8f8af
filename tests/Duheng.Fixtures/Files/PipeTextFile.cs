using System.Text;
using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>Cells joined by |, one row a line; merged cells leave runs of empty ones.</summary>
internal sealed class PipeTextFile : TextFile
{
    public override string Id => "txt-pipe";

    protected override IEnumerable<IReadOnlyList<string>> Rows(FormGrid grid) =>
        grid.Full().Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell?.Text ?? "")]);

    protected override void Row(StringBuilder text, IReadOnlyList<string> cells) =>
        text.AppendJoin('|', cells).Append('\n');
}
