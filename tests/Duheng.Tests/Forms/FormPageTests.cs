using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

namespace Duheng.Tests.Forms;

/// <summary>The generated forms themselves: what they print is a whole form, and the same again for the same seed.</summary>
public sealed class FormPageTests
{
    private const int Seeds = 30;

    public static TheoryData<string> Forms => [.. FormBook.All.Select(form => form.Id)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_grid_is_filled_without_hole_or_overlap(string form)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            foreach (var grid in FormBook.Named(form).Clean(seed).Grids)
            {
                var covered = grid.Placed.SelectMany(placed =>
                    from row in Enumerable.Range(placed.Row, placed.Cell.Rows)
                    from column in Enumerable.Range(placed.Column, placed.Cell.Columns)
                    select (row, column)).ToList();

                Assert.Equal(covered.Count, covered.Distinct().Count());
                Assert.Equal(grid.Width * grid.Rows.Count, covered.Count);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_seed_gives_the_same_files_and_another_seed_another_report(string form)
    {
        var known = FormBook.Named(form);

        foreach (var file in FileBook.All)
        {
            Assert.Equal(file.Write(known.Clean(5), new Dice(5)), file.Write(known.Clean(5), new Dice(5)));
        }

        Assert.NotEqual(known.Clean(5).Print(), known.Clean(6).Print());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_fact_is_printed_where_it_is_stated(string form)
    {
        var page = FormBook.Named(form).Clean(seed: 9);

        Assert.All(page.Grids.SelectMany(grid => grid.Placed), placed => Assert.All(
            placed.Cell.Facts.Where(fact => fact.Kind is not (FactKind.MoneyUnit or FactKind.Level1 or FactKind.Level2 or FactKind.Target)),
            fact => Assert.Contains(fact.Value, placed.Cell.Text, StringComparison.Ordinal)));
    }
}
