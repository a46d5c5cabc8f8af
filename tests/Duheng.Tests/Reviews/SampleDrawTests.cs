using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Application.Reviews;
using Duheng.Domain.Quantities;
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
        var turned = population.OrderBy(year => year.Id * (turn | 1) % 41).ToList();

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
    public void By_risk_the_riskiest_come_first_with_their_reasons()
    {
        var population = Population(10).Select(year => year.Id == 4 ? year with { Errors = 3, LowCenti = 8431, HighCenti = 9931 } : year).ToList();

        var first = SampleDraw.Draw(population, SampleMethod.Risk, 1, 3)[0];

        Assert.Equal(4, first.ProjectYearId);
        Assert.Equal("未评 15 分、错误 3 条、没有佐证", first.Why);
    }

    private static List<string> Codes(IReadOnlyList<ProjectYear> population, SampleMethod method, long seed) => [.. SampleDraw.Draw(population, method, seed, 5).Select(member => member.Code)];

    private static List<ProjectYear> Population(int count) =>
    [
        .. Enumerable.Range(1, count).Select(id => new ProjectYear
        {
            Id = id, Code = "P" + id.ToString("000", CultureInfo.InvariantCulture), Name = "项目" + id.ToString("00", CultureInfo.InvariantCulture), LowCenti = 9500, HighCenti = 9500, StatedCenti = 9500, Annual = Money.FromWan(40), Executed = Money.FromWan(38),
        }),
    ];
}
