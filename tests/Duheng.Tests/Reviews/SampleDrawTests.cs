using System.Globalization;
using Duheng.Application.Reviews;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Reviews;

/// <summary>A sample can be drawn again: from the same population with the same seed, in whatever order it comes.</summary>
public sealed class SampleDrawTests
{
    [Fact]
    public void The_order_of_the_population_makes_no_difference() => Prop.ForAll<long, int>((seed, turn) =>
    {
        var population = Population(40);
        var turned = population.OrderBy(one => one.ProjectYearId * (turn | 1) % 41).ToList();

        Assert.Equal(Codes(population, SampleMethod.Random, seed), Codes(turned, SampleMethod.Random, seed));
        Assert.Equal(SampleDraw.HashOf(population), SampleDraw.HashOf(turned));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_seed_draws_others() => Assert.NotEqual(Codes(Population(40), SampleMethod.Random, 1), Codes(Population(40), SampleMethod.Random, 2));

    [Fact]
    public void By_chance_each_is_drawn_about_as_often_as_another()
    {
        var population = Population(20);

        var drawn = Enumerable.Range(0, 2000).SelectMany(seed => Codes(population, SampleMethod.Random, seed)).CountBy(code => code).Select(pair => pair.Value).ToList();

        Assert.Equal(20, drawn.Count);
        Assert.All(drawn, count => Assert.InRange(count, 400, 600)); // 500 expected
    }

    [Fact]
    public void By_risk_the_riskiest_come_first_whatever_their_risk_comes_from()
    {
        var population = Population(10).Select(one => one.ProjectYearId switch
        {
            4 => one with { Risk = new SampleRisk(30, 0, 10, "发现、历史") },
            7 => one with { Risk = new SampleRisk(0, 15, 20, "金额、历史") },
            _ => one,
        }).ToList();

        var drawn = SampleDraw.Draw(population, SampleMethod.Risk, 1, 3);

        Assert.Equal([4, 7], drawn.Take(2).Select(one => one.ProjectYearId));
        Assert.Equal("发现、历史", SampleDraw.Why(drawn[0], SampleMethod.Risk));
        Assert.Equal("随机抽中", SampleDraw.Why(drawn[0], SampleMethod.Random));
        Assert.Equal("随机抽中", SampleDraw.Why(drawn[2], SampleMethod.Risk)); // no risk at all: the lot decided
    }

    [Fact]
    public void Another_risk_is_another_population() => Assert.NotEqual(
        SampleDraw.HashOf(Population(3)), SampleDraw.HashOf(Population(3).Select(one => one.ProjectYearId == 2 ? one with { Risk = new SampleRisk(0, 0, 5, string.Empty) } : one)));

    private static List<string> Codes(IReadOnlyList<SampleCandidate> population, SampleMethod method, long seed) => [.. SampleDraw.Draw(population, method, seed, 5).Select(one => one.Code)];

    private static List<SampleCandidate> Population(int count) =>
        [.. Enumerable.Range(1, count).Select(id => new SampleCandidate(id, "P" + id.ToString("000", CultureInfo.InvariantCulture), new SampleRisk(0, 0, 0, string.Empty)))];
}
