using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Fixtures;

namespace Duheng.Tests.Templates;

/// <summary>绩效运行监控表: money and indicators halfway through the year.</summary>
public sealed class MonitoringTemplateTests
{
    private const int Seeds = 12;

    private static readonly FundRow[] Rows = [FundRow.Initial, FundRow.ExecutedToDate, FundRow.RateToDate, FundRow.Forecast];

    private static readonly string?[] Periods = ["1—7月", "1-8月", "上半年", null];

    private static readonly string?[] Likelihoods = ["确定能", "有可能", "完全不可能", null];

    [Theory]
    [InlineData("shanxi-2021")]
    [InlineData("cn-2020")]
    public void Every_value_comes_back(string form)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = RoundTrip.AsData(RoundTrip.WithOddities(Halfway(RoundTrip.Data(form, seed), new Dice(seed)), new Dice(seed)));
            var document = RoundTrip.Write("monitoring", data, seed);
            var read = Assert.Single(document.Stated);

            Assert.Empty(document.Reports);
            Assert.Equal("monitoring", read.Layout);
            Assert.Equal(Values(data), Values(read));
            Assert.Equal(Values(data), Values(RoundTrip.AsData(read)));
        }
    }

    [Fact]
    public void Check_says_plainly_what_it_is_and_finds_no_scores_in_it()
    {
        var document = RoundTrip.Write("monitoring", Halfway(RoundTrip.Data("cn-2020", 1), new Dice(1)));

        Assert.Empty(document.Reports);
        Assert.Contains("运行监控表", document.Problem!.Zh, StringComparison.Ordinal);
        Assert.All(Assert.Single(document.Stated).AllLines, line => Assert.True(line is { Actual: null, Score: null }));
    }

    [Fact]
    public void Without_any_monitoring_data_all_of_it_is_asked_for()
    {
        var blanks = RoundTrip.Compose("monitoring", RoundTrip.Data("cn-2020", 1)).Blanks.ToList();

        Assert.Contains("监控期间", blanks);
        Assert.Contains("截至目前执行数", blanks);
        Assert.Contains("完成目标可能性", blanks);
    }

    private static Report Halfway(Report data, Dice dice)
    {
        var budget = data.Funds.Value(FundRow.Initial) ?? data.Funds.Value(FundRow.Annual) ?? 100m;
        var spent = Rounding.HalfUp(budget * dice.Between(20, 60) / 100m, 2);
        return data with
        {
            MonitoredPeriod = dice.Pick(Periods) is { } period ? new StatedText(period, Place.Document) : null,
            Funds = data.Funds with
            {
                Lines =
                [
                    .. data.Funds.Lines,
                    Line(FundRow.ExecutedToDate, spent, spent),
                    Line(FundRow.RateToDate, Rounding.HalfUp(spent / budget * 100m, 2), null),
                    Line(FundRow.Forecast, dice.Chance(80) ? budget : null, null),
                ],
            },
            Indicators = [.. data.Indicators.Select(line => line with { Monitored = Monitored(line, dice), Reason = dice.Chance(30) ? new StatedText("汛期推迟进场", Place.Document) : null })],
        };
    }

    private static MonitoredLine Monitored(IndicatorLine line, Dice dice) => new()
    {
        ToDate = dice.Chance(90) ? line.Actual : null,
        Forecast = dice.Chance(90) ? line.Target : null,
        Likelihood = dice.Pick(Likelihoods) is { } likely ? new StatedText(likely, Place.Document) : null,
        Remark = dice.Chance(20) ? new StatedText("已约谈承办科室", Place.Document) : null,
    };

    private static FundLine Line(FundRow row, decimal? total, decimal? fiscal)
    {
        var figures = new Dictionary<FundColumn, Figure>();
        foreach (var (column, value) in new[] { (FundColumn.Total, total), (FundColumn.Fiscal, fiscal) })
        {
            if (value is { } known)
            {
                figures[column] = new Figure(known, Figures.Plain(known), Place.Document);
            }
        }

        return new FundLine(row, Place.Document, figures);
    }

    private static IEnumerable<string> Values(Report report) =>
    [
        .. Held.Heads(report), .. Held.Text("期间", report.MonitoredPeriod?.Text),
        .. Held.Money(report, Rows, FundColumn.Total, FundColumn.Fiscal, FundColumn.CarriedOver, FundColumn.Other),
        .. Held.Goals(report, SectionKind.AnnualGoal),
        .. Held.Lines(report.Indicators, line =>
        [
            .. Held.Levels(line), .. Held.Text("目标", line.Target?.Text), .. Held.Text("执行", line.Monitored?.ToDate?.Text), .. Held.Text("预计", line.Monitored?.Forecast?.Text),
            .. Held.Text("可能性", line.Monitored?.Likelihood?.Text), .. Held.Text("备注", line.Monitored?.Remark?.Text), .. Held.Reason(line),
        ]),
    ];
}
