using System.IO.Compression;
using System.Xml.Linq;
using Duheng.Documents.Writing;
using Duheng.Tests.Templates;

namespace Duheng.Tests.Writing;

/// <summary>Tables on a page: figures stay whole, and no tall row drives a title away.</summary>
public sealed class DocxTableTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("12.85", 3)]
    [InlineData("1234.56", 4)]
    [InlineData("100.00%", 5)]
    [InlineData("≥12345.67", 2)]
    public void A_figure_has_room_in_its_column(string figure, int share)
    {
        var table = Table(new TablePiece([share, 100 - share], [[new WrittenCell(figure), WrittenCell.Prose("原因")]]));

        var widths = table.Descendants(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!).ToList();
        Assert.True(widths[0] >= (figure.Length * 105) + 216, figure);
        Assert.True(widths.Sum() <= 8844);
    }

    [Fact]
    public void Ten_columns_of_money_fit_with_narrower_margins()
    {
        var row = Enumerable.Range(0, 10).Select(_ => new WrittenCell("1234.56")).ToList();
        var table = Table(new TablePiece([.. row.Select(_ => 1)], [row]));

        var margin = (int)table.Descendants(W + "tblCellMar").Single().Element(W + "left")!.Attribute(W + "w")!;
        Assert.All(table.Descendants(W + "gridCol"), column => Assert.True((int)column.Attribute(W + "w")! >= (7 * 105) + (2 * margin)));
    }

    [Fact]
    public void A_tall_row_may_be_parted_and_a_low_one_not()
    {
        var table = Table(new TablePiece([20, 80],
        [
            [WrittenCell.Head("指标"), WrittenCell.Head("原因")], [new WrittenCell("甲"), WrittenCell.Prose(new string('长', 900))], [new WrittenCell("乙"), WrittenCell.Prose("短")],
        ])
        {
            HeadRows = 1,
        });

        var rows = table.Elements(W + "tr").ToList();
        Assert.Equal([true, false, true], rows.Select(row => row.Descendants(W + "cantSplit").Any()));
        Assert.Equal([true, true, false], rows.Select(row => row.Descendants(W + "keepNext").Any())); // the head with the row below it; the last two together
    }

    private static XElement Table(TablePiece piece)
    {
        using var parts = new ZipArchive(new MemoryStream(WrittenReports.File(new Manuscript("表", [new PageRun([new TextPiece(TextRole.TableTitle, "表"), piece]) { Name = "表" }]), "docx")));
        using var content = parts.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(content).Descendants(W + "tbl").Single();
    }
}
