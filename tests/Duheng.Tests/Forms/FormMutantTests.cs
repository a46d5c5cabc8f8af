using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;
using Duheng.Fixtures.Mutations;

namespace Duheng.Tests.Forms;

/// <summary>The faults of the catalogue on other forms and in other kinds of file; `dotnet dev.cs bench --rules 2 all` prints every form.</summary>
public sealed class FormMutantTests
{
    private static readonly string[] files = ["docx", "docx-controls", "docx-tracked", "txt-tab"];

    [Fact]
    public void Faults_are_found_where_they_are_in_every_kind_of_file()
    {
        var quality = FormRuleQuality.OfFiles(
            (IReportForm)FormBook.Named("shanxi-2021"), [.. files.Select(FileBook.Named)], reports: 1, TestContext.Current.CancellationToken);

        Golden.Match("rule-quality-files.txt", FormQualityTable.Print(quality));
    }

    [Fact]
    public void A_finding_beside_the_cell_does_not_count()
    {
        var page = FormBook.Named("cn-2020").Clean(seed: 2);
        var name = page.Facts.First(fact => fact.Kind == FactKind.Name).Value;
        var (grid, placed) = page.Grids.SelectMany((grid, index) => grid.Placed.Select(placed => (index + 1, placed))).First(one => one.placed.Cell.Text == name);

        Assert.True(Spot.Line(name).IsMarkedBy(At(placed.Row), page, PlaceGrain.Cell));
        Assert.False(Spot.Line(name).IsMarkedBy(At(placed.Row + 1), page, PlaceGrain.Cell));

        Duheng.Domain.Auditing.Remark At(int row) =>
            new(Duheng.Domain.Reports.Place.Cell("body", grid, row, placed.Column, "x"), "x", "x") { Indicator = name };
    }
}
