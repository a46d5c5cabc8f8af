using Duheng.Application.Json.Data;
using Duheng.Domain.Reports;
using Duheng.Fixtures;

namespace Duheng.Tests.Templates;

/// <summary>绩效目标申报表: read back as data, and told by check for what it is.</summary>
public sealed class GoalsTemplateTests
{
    private const int Seeds = 12;

    [Theory]
    [InlineData("shanxi-2021")]
    [InlineData("cn-2020")]
    [InlineData("cn-2021")]
    public void Every_target_comes_back(string form)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = RoundTrip.Data(form, seed);
            data = seed % 2 == 0 ? RoundTrip.WithGaps(RoundTrip.WithOddities(data, new Dice(seed)), new Dice(seed)) : data;
            var document = RoundTrip.Write("goals", data, seed);
            var read = Assert.Single(document.Stated);

            Assert.Equal("goals", read.Layout);
            Assert.Equal(Values(data), Values(read));
            Assert.Equal(Values(data), Values(RoundTrip.AsData(read)));
            Assert.All(read.AllLines, line => Assert.True(line is { Actual: null, Score: null, Weight: null }));
        }
    }

    [Fact]
    public void Check_says_plainly_that_it_is_no_self_evaluation()
    {
        var document = RoundTrip.Write("goals", RoundTrip.Data("cn-2020", 1));

        Assert.Empty(document.Reports);
        Assert.Contains("目标申报表", document.Problem!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_with_goals_and_no_text_is_enough()
    {
        var data = RoundTrip.AsData(RoundTrip.Data("cn-2020", 2) with
        {
            Narrative = Narrative.None,
            PeriodGoals = [new StatedText("三年内全县线路畅通", Place.Document)],
            Goals = [new StatedGoal(new StatedText("本年巡检24次\n故障及时修复", Place.Document), null)],
        });

        var read = Assert.Single(RoundTrip.Write("goals", data).Stated);

        Assert.Equal(["三年内全县线路畅通"], Held.Goals(read, SectionKind.PeriodGoal));
        Assert.Equal(["本年巡检24次", "故障及时修复"], ReportDataJson.From(read).Goals!.Annual);
    }

    private static IEnumerable<string> Values(Report report) =>
    [
        .. Held.Heads(report), .. Held.Money(report, [FundRow.Initial], FundColumn.Total, FundColumn.Fiscal, FundColumn.Other),
        .. Held.Goals(report, SectionKind.PeriodGoal), .. Held.Goals(report, SectionKind.AnnualGoal),
        .. Held.Lines(report.Indicators, line => [.. Held.Levels(line), .. Held.Text("目标", line.Target?.Text)]),
    ];
}
