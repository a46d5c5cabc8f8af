using System.Globalization;
using Duheng.Application.Data;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Scoring;

/// <summary>What must hold under every scheme that ships, at the limits and between them.</summary>
public sealed class ShippedSchemeTests
{
    public static TheoryData<string> Ids => [.. Knowledge.Shipped.Schemes.All.Select(scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_grade_begins_exactly_at_its_limit(string id)
    {
        var scheme = Find(id);

        Assert.All(scheme.GradeBands, band => Assert.Equal(band.Grade, scheme.GradeOf(band.Minimum)));
        Assert.All(scheme.GradeBands.Where(band => band.Minimum > 0m), band => Assert.True(scheme.GradeOf(band.Minimum - 0.005m) < band.Grade));
    }

    [Theory]
    [InlineData("cn-2020", "90.00", Grade.Excellent)]
    [InlineData("cn-2020", "89.995", Grade.Good)]
    [InlineData("cn-2021", "60", Grade.Fair)]
    [InlineData("hubei-2020", "59.99", Grade.Poor)]
    [InlineData("sichuan-2025", "70", Grade.Fair)]
    [InlineData("sichuan-2025", "69.995", Grade.Poor)]
    [InlineData("cn-2020", "69.995", Grade.Fair)]
    public void Totals_are_graded_as_they_are_and_not_rounded_up(string id, string total, Grade grade) =>
        Assert.Equal(grade, Find(id).GradeOf(decimal.Parse(total, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("cn-2020", "10", "100", "96", "97", "10")]
    [InlineData("beijing-2016", "10", "100", "96", "96", "9.6")]
    [InlineData("beijing-2016", "10", "100", "120", "110", "10")]
    [InlineData("hubei-2020", "20", "100", "96", "48", "10")]
    [InlineData("sichuan-2025", "10", "100", "10000", "10001", "10")]
    [InlineData("cn-2021", "10", "100", "10000", "9999", "10")]
    [InlineData("cn-2021", "10", "100", "10000", "9990", "9.99")]
    public void Execution_is_held_against_the_schemes_own_budget_and_capped(string id, string weight, string initial, string annual, string spent, string expected)
    {
        var funds = Funds((FundRow.Initial, initial), (FundRow.Annual, annual), (FundRow.Executed, spent));

        var scored = ExecutionLineScoring.Score(ExecutionRow(weight, "50%", ""), funds, Find(id), Knowledge.Shipped.Lexicon);

        Assert.Equal((LineState.Computed, expected), (scored.State, $"{scored.Score}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_budget_of_nothing_gives_no_rate(string id)
    {
        var funds = Funds((FundRow.Initial, "0"), (FundRow.Annual, "0"), (FundRow.Executed, "3"));

        var open = ExecutionLineScoring.Score(ExecutionRow("10", "100%", ""), funds, Find(id), Knowledge.Shipped.Lexicon);
        var kept = ExecutionLineScoring.Score(ExecutionRow("10", "100%", "10"), funds, Find(id), Knowledge.Shipped.Lexicon);

        Assert.Equal((LineState.NotScored, null, 10m), (open.State, open.Score, open.High));
        Assert.Equal((LineState.Accepted, 10m), (kept.State, kept.Low));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_overfulfilled_target_is_worth_its_weight_and_no_more(string id) =>
        Assert.Equal(12.85m, SomeLine.Score(SomeLine.Of("12.85", "≥10000人", "10001人"), Find(id)).Low);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Points_follow_the_actual_stay_in_bounds_and_can_be_replayed(string id)
    {
        var scheme = Find(id);
        var cases =
            from weight in Gen.Choose(1, 3000)
            from target in Gen.Choose(0, 100_000)
            from one in Gen.Choose(0, 200_000)
            from more in Gen.Choose(0, 50_000)
            from unit in Gen.Elements("件", "%", "万元")
            select (Weight: weight / 100m, Target: target / 10m, Less: one / 10m, More: (one + more) / 10m, Unit: unit);

        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var (low, high) = (Points(scheme, one.Weight, "≥", one.Target, one.Less, one.Unit), Points(scheme, one.Weight, "≥", one.Target, one.More, one.Unit));
            var (cheap, dear) = (Points(scheme, one.Weight, "≤", one.Target, one.Less, one.Unit), Points(scheme, one.Weight, "≤", one.Target, one.More, one.Unit));
            return low <= high && dear <= cheap
                && new[] { low, high, cheap, dear }.All(points => points >= 0m && points <= one.Weight)
                && low == Points(scheme, one.Weight, "≥", one.Target, one.Less, one.Unit);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Weights_of_a_scheme_make_full_marks(string id)
    {
        var scheme = Find(id);

        Assert.True(scheme.Groups.Count == 0 || scheme.Groups.Sum(group => group.Weight) + (scheme.Execution.Weight ?? 0m) == scheme.FullMarks);
    }

    private static Scheme Find(string id) => Knowledge.Shipped.Schemes.Find(id) ?? throw new InvalidOperationException(id);

    private static decimal Points(Scheme scheme, decimal weight, string sign, decimal target, decimal actual, string unit) => SomeLine.Score(
        SomeLine.Of(weight.ToString(CultureInfo.InvariantCulture), sign + target.ToString(CultureInfo.InvariantCulture) + unit, actual.ToString(CultureInfo.InvariantCulture) + unit),
        scheme).Low;

    private static IndicatorLine ExecutionRow(string weight, string rate, string score) =>
        SomeLine.Of(weight, "100%", rate, score, "预算执行率", IndicatorKind.Execution);

    private static Funds Funds(params (FundRow Row, string Printed)[] rows) => new(
        MoneyUnit.Wan,
        [.. rows.Select(row => new FundLine(row.Row, Place.Document, new Dictionary<FundColumn, Figure> { [FundColumn.Total] = new(QuantityReader.ReadFigure(row.Printed), row.Printed, Place.Document) }))]);
}
