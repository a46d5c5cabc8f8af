using Duheng.Application.Projects;
using Duheng.Application.Reviews;
using Duheng.Domain.Quantities;

namespace Duheng.Tests.Reviews;

/// <summary>Risk is plain arithmetic over findings, money and history, each part told with its reasons.</summary>
public sealed class SampleRisksTests
{
    [Fact]
    public void Each_part_is_told_with_its_points_and_reasons()
    {
        var risk = SampleRisks.Of(
            Quiet() with { Errors = 3, LowCenti = 8431, HighCenti = 9931, RecordsCenti = 0, Annual = Money.FromWan(600), Executed = Money.FromWan(590) },
            new SampleHistory(ReducedCenti: 1050, Returns: 2, Demanded: 2, Overdue: 1));

        Assert.Equal((85, 15, 61, 161), (risk.Findings, risk.Money, risk.History, risk.Points));
        Assert.Equal(
            "发现 85：未评 15 分、错误 3 条、没有佐证；金额 15：金额大；历史 61：以前年度整改 2 项，其中 1 项逾期、上年复核核减 10.5 分、今年和上年被退回 2 次", risk.Why);
    }

    [Fact]
    public void What_is_quiet_has_no_risk() => Assert.Equal(new SampleRisk(0, 0, 0, string.Empty), SampleRisks.Of(Quiet(), SampleHistory.None));

    [Fact]
    public void No_part_of_history_outweighs_all_the_rest()
    {
        var risk = SampleRisks.Of(Quiet(), new SampleHistory(9000, 40, 40, 40));

        Assert.Equal(SampleRisks.MostReduced + SampleRisks.MostReturns + SampleRisks.MostRectifications, risk.History);
    }

    [Theory]
    [InlineData(79, 95, 20)]
    [InlineData(80, 95, 0)]
    [InlineData(79, 94, 0)]
    public void Little_spent_and_much_scored_is_a_finding(int executed, int stated, int points) => Assert.Equal(
        points, SampleRisks.Of(Quiet() with { Annual = Money.FromWan(100), Executed = Money.FromWan(executed), StatedCenti = stated * 100 }, SampleHistory.None).Findings);

    private static ProjectYear Quiet() => new()
    {
        Id = 1,
        Code = "P1",
        Name = "项目",
        LowCenti = 9500,
        HighCenti = 9500,
        StatedCenti = 9500,
        RecordsCenti = 4000,
        Annual = Money.FromWan(40),
        Executed = Money.FromWan(38),
    };
}
