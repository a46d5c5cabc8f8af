using Duheng.Application.Data;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Tests.Scoring;

/// <summary>The same report under another scheme: each category keeps its rate. Weights and rates here are those of three real reports.</summary>
public sealed class ReweightingTests
{
    /// <summary>[kind, weight, stated].</summary>
    private static readonly (IndicatorKind Kind, decimal Weight, decimal Stated)[] Upkeep =
    [
        (IndicatorKind.Execution, 10m, 9.77m), (IndicatorKind.Quantity, 12.9m, 12.9m), (IndicatorKind.Quality, 12.85m, 12.85m), (IndicatorKind.Timeliness, 12.85m, 12.85m),
        (IndicatorKind.Cost, 12.85m, 12.85m), (IndicatorKind.Social, 12.85m, 12.59m), (IndicatorKind.Sustained, 12.85m, 12.85m), (IndicatorKind.Satisfaction, 12.85m, 12.85m),
    ];

    private static readonly (IndicatorKind Kind, decimal Weight, decimal Stated)[] Purchase =
    [
        (IndicatorKind.Execution, 10m, 9.31m), (IndicatorKind.Quantity, 10m, 10m), (IndicatorKind.Quality, 10m, 10m), (IndicatorKind.Timeliness, 10m, 10m),
        (IndicatorKind.Cost, 20m, 20m), (IndicatorKind.Social, 15m, 0m), (IndicatorKind.Sustained, 15m, 15m), (IndicatorKind.Satisfaction, 10m, 10m),
    ];

    private static readonly (IndicatorKind Kind, decimal Weight, decimal Stated)[] Network =
    [
        (IndicatorKind.Execution, 10m, 10m), (IndicatorKind.Quantity, 9m, 9m), (IndicatorKind.Quality, 9m, 9m), (IndicatorKind.Timeliness, 9m, 0m),
        (IndicatorKind.Cost, 9m, 9m), (IndicatorKind.Cost, 9m, 9m), (IndicatorKind.Cost, 9m, 9m), (IndicatorKind.Cost, 9m, 9m),
        (IndicatorKind.Social, 9m, 9m), (IndicatorKind.Sustained, 9m, 9m), (IndicatorKind.Satisfaction, 9m, 9m),
    ];

    [Theory]
    [InlineData("cn-2020", "99.47", "84.31", "92.86")]
    [InlineData("cn-2021", "99.57", "89.31", "86.67")]
    [InlineData("hubei-2020", "99.27", "83.62", "94.29")]
    [InlineData("sichuan-2025", "99.51", "84.31", "91")]
    [InlineData("sanming-2015", "99.51", "84.31", "91")]
    public void Three_real_reports_come_out_as_by_hand(string id, string upkeep, string purchase, string network) =>
        Assert.Equal([upkeep, purchase, network], new[] { Upkeep, Purchase, Network }.Select(rows => Total(rows, id)));

    [Fact]
    public void Weights_make_full_marks_again_whatever_is_absent()
    {
        var lines = Lines([(IndicatorKind.Execution, 20m, 0m), (IndicatorKind.Quantity, 50m, 0m), (IndicatorKind.Social, 30m, 0m)]);

        var reweighting = Reweighting.Of(lines, Scheme("cn-2021"));

        Assert.Equal(["成本", "满意度"], reweighting.Absent.Select(group => group.Zh));
        Assert.Equal([10m, 60m, 30m], lines.Select(line => Rounding.HalfUp(line.Weight!.Value!.Value * reweighting.FactorOf(line), 8))); // weighed above
    }

    [Fact]
    public void Lines_of_no_category_are_named_and_keep_their_weight()
    {
        var lines = Lines([(IndicatorKind.Other, 10m, 0m), (IndicatorKind.Quantity, 40m, 0m), (IndicatorKind.Social, 50m, 0m)]);

        var reweighting = Reweighting.Of(lines, Scheme("cn-2020"));

        Assert.Same(lines[0], Assert.Single(reweighting.Unplaced));
        Assert.Equal([1m, 1.40625m, 0.675m], lines.Select(reweighting.FactorOf));
    }

    [Fact]
    public void A_report_of_no_category_at_all_stays_as_it_is()
    {
        var lines = Lines([(IndicatorKind.Other, 30m, 0m), (IndicatorKind.Other, 70m, 0m)]);

        Assert.All(lines, line => Assert.Equal(1m, Reweighting.Of(lines, Scheme("cn-2020")).FactorOf(line)));
    }

    [Fact]
    public void Execution_of_another_weight_moves_the_rest_where_categories_are_free()
    {
        var lines = Lines([(IndicatorKind.Execution, 20m, 0m), (IndicatorKind.Quantity, 60m, 0m), (IndicatorKind.Social, 20m, 0m)]);

        Assert.Equal([0.5m, 1.125m, 1.125m], lines.Select(Reweighting.Of(lines, Scheme("sichuan-2025")).FactorOf));
    }

    private static string Total((IndicatorKind Kind, decimal Weight, decimal Stated)[] rows, string id)
    {
        var lines = Lines(rows);
        var reweighting = Reweighting.Of(lines, Scheme(id));
        return Figures.Rounded(lines.Zip(rows).Sum(pair => pair.Second.Stated * reweighting.FactorOf(pair.First)), 2);
    }

    private static IReadOnlyList<IndicatorLine> Lines((IndicatorKind Kind, decimal Weight, decimal Stated)[] rows) =>
        [.. rows.Select(row => SomeLine.Of(Figures.Plain(row.Weight), "≥1次", "1次", Figures.Plain(row.Stated), kind: row.Kind))];

    private static Scheme Scheme(string id) => Knowledge.Shipped.Schemes.Find(id) ?? throw new InvalidOperationException(id);
}
