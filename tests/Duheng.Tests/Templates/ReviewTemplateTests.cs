using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Fixtures;

namespace Duheng.Tests.Templates;

/// <summary>复核意见表: self, recomputed and reviewed side by side.</summary>
public sealed class ReviewTemplateTests
{
    private const int Seeds = 12;

    private static readonly string[] OfTheForm = ["EVD-", "CMP-05", "FMT-06", "FMT-07", "IND-24", "DEV-01 “预算执行率”"];

    private static readonly FundRow[] Rows = [FundRow.Initial, FundRow.Annual, FundRow.Executed, FundRow.ExecutionRate];

    [Theory]
    [InlineData("shanxi-2021")]
    [InlineData("cn-2020")]
    [InlineData("self-and-review")]
    public void Every_value_comes_back_and_no_finding_that_the_data_does_not_deserve(string form)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = Reviewed(RoundTrip.Data(form, seed), new Dice(seed));
            var read = Assert.Single(RoundTrip.Write("review", data, seed).Reports);

            Assert.Equal("self-review", read.Report.Layout);
            Assert.Equal(Values(data), Values(read.Report));
            Assert.DoesNotContain(RoundTrip.NewFindings(data, read), finding => !OfTheForm.Any(finding.StartsWith));
        }
    }

    [Fact]
    public void What_is_missing_comes_back_as_nothing()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = RoundTrip.WithGaps(RoundTrip.WithOddities(Reviewed(RoundTrip.Data("cn-2020", seed), new Dice(seed)), new Dice(seed)), new Dice(seed));

            Assert.Equal(Values(data), Values(Assert.Single(RoundTrip.Write("review", data, seed).Reports).Report));
        }
    }

    /// <summary>The reviewer stopped in the middle: some points are there, the rest of the page is open.</summary>
    [Fact]
    public void A_page_that_is_half_filled_in_keeps_what_is_there_and_asks_for_the_rest()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = Reviewed(RoundTrip.Data("cn-2020", seed), new Dice(seed));
            data = data with
            {
                Execution = data.Execution! with { ReviewScore = null }, // the form has one
                Indicators = [.. data.Indicators.Select((line, index) => index >= data.Indicators.Count / 2 ? line with { ReviewScore = null, Reason = null } : index == 0 ? line with { ReviewScore = new Figure(0m, "0", Place.Document) } : line)],
            };

            var blanks = RoundTrip.Compose("review", data).Blanks;
            var read = Assert.Single(RoundTrip.Write("review", data, seed).Reports).Report;

            Assert.Equal(Values(data), Values(read));
            Assert.Equal(data.Indicators.Select(line => line.ReviewScore?.Value), read.Indicators.Select(line => line.ReviewScore?.Value));
            Assert.Subset(blanks.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "复核分", "复核总分" });
        }
    }

    [Fact]
    public void A_line_that_cannot_be_scored_is_called_so_and_makes_the_total_a_range()
    {
        var data = RoundTrip.Data("cn-2020", 5);
        data = data with { Indicators = [data.Indicators[0] with { Target = null, Actual = null, Score = null }, .. data.Indicators.Skip(1)] };

        var texts = RoundTrip.Compose("review", data).Texts.ToList();

        Assert.Contains("未评分", texts);
        Assert.Contains(texts, text => text.Contains('—', StringComparison.Ordinal) && char.IsAsciiDigit(text[0]));
        Assert.DoesNotContain("0", texts);
    }

    private static Report Reviewed(Report data, Dice dice) => data with
    {
        Execution = data.Execution is { } execution ? Reviewed(execution, dice) : null,
        Indicators = [.. data.Indicators.Select(line => Reviewed(line, dice))],
    };

    private static IndicatorLine Reviewed(IndicatorLine line, Dice dice) => line with
    {
        ReviewScore = line.Score?.Value is { } score && dice.Chance(80) ? Figure(Math.Max(0m, score - (dice.Chance(30) ? 0.5m : 0m))) : null,
    };

    private static Figure Figure(decimal value) => new(value, Figures.Plain(value), Place.Document);

    private static IEnumerable<string> Values(Report report) =>
    [
        .. Held.Heads(report), .. Held.Result(report), .. Held.Money(report, Rows, FundColumn.Total),
        .. Held.Lines(report.AllLines, line =>
            [.. line.Kind == IndicatorKind.Execution ? [] : Held.Levels(line), .. Held.Values(line), .. Held.Points(line), .. Held.Number("复核", line.ReviewScore?.Value), .. Held.Reason(line)]),
    ];
}
