using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Fixtures;

namespace Duheng.Tests.Templates;

/// <summary>自评结果汇总表: one project a row, read back as one report a row.</summary>
public sealed class SummaryTemplateTests
{
    private const int Seeds = 8;

    private static readonly FundRow[] Rows = [FundRow.Initial, FundRow.Annual, FundRow.Executed, FundRow.ExecutionRate];

    [Fact]
    public void Every_row_comes_back_as_a_report()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = Projects(seed).Select((report, index) => index % 3 == 0 ? RoundTrip.WithGaps(RoundTrip.WithOddities(report, new Dice(seed + index)), new Dice(seed + index)) with { Department = report.Department } : report).ToList();
            var document = RoundTrip.WriteTogether("summary", data, seed);

            Assert.Empty(document.Reports);
            Assert.Contains("汇总表", document.Problem!.Zh, StringComparison.Ordinal);
            Assert.All(document.Stated, report => Assert.Equal("summary", report.Layout));
            Assert.Equal(data.Select(Values), document.Stated.Select(Values));
        }
    }

    [Fact]
    public void Money_is_added_up_and_scores_are_not()
    {
        var data = Projects(1);
        var table = Assert.Single(Tables(data));

        var total = table.Rows[^1].Select(cell => cell.Text).ToList();

        Assert.Equal("合计", total[0]);
        Assert.Equal(Figures.Plain(data.Sum(report => report.Funds.Value(FundRow.Executed)!.Value)), total[3]);
        Assert.Equal(["—", "—", "—", "—"], total.Skip(4));
    }

    [Fact]
    public void A_sum_that_lacks_a_part_is_asked_for()
    {
        var data = Projects(1);
        data = [data[0] with { Funds = Funds.None }, .. data.Skip(1)];

        Assert.Contains("【待填：全年执行数合计】", Assert.Single(Tables(data)).Rows[^1].Select(cell => cell.Text));
    }

    [Fact]
    public void Yuan_and_wan_stand_in_one_unit()
    {
        var data = Projects(2);
        var yuan = data[0] with { Funds = InYuan(data[0].Funds) };

        var read = RoundTrip.WriteTogether("summary", [yuan, .. data.Skip(1)]).Stated;

        Assert.Equal(data.Select(Values), read.Select(Values));
    }

    private static IReadOnlyList<Report> Projects(int seed)
    {
        var first = RoundTrip.Data("cn-2020", seed);
        return
        [
            .. Enumerable.Range(0, 5).Select(index => RoundTrip.Data(index % 2 == 0 ? "shanxi-2021" : "cn-2021", (seed * 10) + index))
                .Select(report => report with { Department = first.Department, Year = first.Year }),
        ];
    }

    private static IEnumerable<TablePiece> Tables(IReadOnlyList<Report> data) =>
        RoundTrip.Compose("summary", data).Tables;

    private static Funds InYuan(Funds funds) => new(MoneyUnit.Yuan, [.. funds.Lines.Select(line => line.Row.IsRate() ? line : line with
    {
        Figures = line.Figures.ToDictionary(one => one.Key, one => one.Value with { Value = one.Value.Value * 10_000m }),
    })]);

    private static string Values(Report report) => string.Join('\n', (IEnumerable<string>)[.. Held.Heads(report), .. Held.Result(report), .. Held.Money(report, Rows, FundColumn.Total)]);
}
