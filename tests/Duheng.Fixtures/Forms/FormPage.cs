namespace Duheng.Fixtures.Forms;

/// <summary>A filled form, whatever kind of file it becomes: paragraphs and grids in order, with the facts that they state.</summary>
public sealed record FormPage(IReadOnlyList<FormBlock> Blocks)
{
    public IEnumerable<FormGrid> Grids => Blocks.OfType<FormGrid>();

    /// <summary>Every fact in reading order.</summary>
    public IEnumerable<Fact> Facts => Blocks.SelectMany(block => block switch
    {
        FormLine line => line.Facts,
        FormGrid grid => grid.Placed.SelectMany(placed => placed.Cell.Facts),
        _ => [],
    });

    /// <summary>All that is printed, to tell whether two pages look the same.</summary>
    public string Print() => string.Join('\n', Blocks.Select(block => block switch
    {
        FormLine line => line.Text,
        FormGrid grid => string.Join('\n', grid.Rows.Select(row => string.Join('\t', row.Select(cell => cell.Text)))),
        _ => "",
    }));
}
