using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Fixtures;

namespace Duheng.Tests.Templates;

/// <summary>The narrative of Sanming, from the data of a narrative and from that of a table.</summary>
public sealed class SanmingTemplateTests
{
    private const int Seeds = 12;

    private static readonly string[] OfTheForm = ["IND-24", "FMT-06", "CMP-05"];

    private static readonly FundRow[] Rows = [FundRow.Initial, FundRow.Annual, FundRow.Received, FundRow.Executed, FundRow.ReceivedRate, FundRow.ExecutionRate];

    [Fact]
    public void A_narrative_keeps_its_words_and_values()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = RoundTrip.Data("sanming-2015", seed);
            var read = Assert.Single(RoundTrip.Write("sanming-2015", data, seed).Reports);

            Assert.Equal("sanming-2015", read.Report.Layout);
            Assert.Equal(Values(data), Values(read.Report));
            Assert.Empty(data.Narrative.Paragraphs.Where(paragraph => paragraph.HeadingLevel != 1 && paragraph.Section != SectionKind.Other).Select(paragraph => paragraph.Text).Except(read.Report.Narrative.Paragraphs.Select(paragraph => paragraph.Text)));
            Assert.DoesNotContain(RoundTrip.NewFindings(data, read), finding => !OfTheForm.Any(finding.StartsWith));
        }
    }

    [Fact]
    public void Its_blocks_alone_make_the_sentences()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = RoundTrip.Data("sanming-2015", seed) with { Narrative = Narrative.None };

            Assert.Equal(Values(data), Values(Assert.Single(RoundTrip.Write("sanming-2015", data, seed).Reports).Report));
        }
    }

    [Theory]
    [InlineData("cn-2020")]
    [InlineData("cn-2021")]
    [InlineData("four-block")]
    public void The_points_of_a_table_are_told_in_sentences(string form)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = RoundTrip.Data(form, seed);
            data = seed % 3 == 0 ? RoundTrip.WithOddities(data, new Dice(seed)) : data;
            data = seed % 2 == 0 ? data with { Indicators = [.. data.Indicators.Select((line, index) => index % 4 == 1 ? line with { Score = null } : index % 4 == 2 ? line with { Reason = null } : line)] } : data;

            Assert.Equal(Values(data), Values(Assert.Single(RoundTrip.Write("sanming-2015", data, seed).Reports).Report));
        }
    }

    [Fact]
    public void A_name_that_would_be_read_otherwise_stands_in_quotes()
    {
        var data = RoundTrip.Data("sanming-2015", 1) with { Narrative = Narrative.None };
        var lines = data.Blocks[0].Lines;
        string[] names = ["2023年巡检（季度）次数", "满分20分的指标", "三分之二线路"];
        data = data with
        {
            Blocks = [data.Blocks[0] with { Lines = [.. lines.Select((line, index) => line with { Name = new StatedText(names[index % names.Length], Place.Document) })] }, .. data.Blocks.Skip(1)],
        };
        data = data with { Indicators = [.. data.Blocks.SelectMany(block => block.Lines)] };

        Assert.Equal(Values(data), Values(Assert.Single(RoundTrip.Write("sanming-2015", data).Reports).Report));
    }

    /// <summary>A reason is told in a sentence of ours, so that it is compared letter by letter and without its stops; budgets alone are read as both.</summary>
    private static IEnumerable<string> Values(Report report) =>
    [
        .. Held.Heads(report), .. Held.Result(report),
        .. Held.Money(report, Rows.Where(row => row != FundRow.Annual || report.Funds.Value(FundRow.Initial) != report.Funds.Value(FundRow.Annual)), FundColumn.Total),
        .. Held.Lines(report.AllLines, line =>
        [
            .. Held.Text("块", line.Level1?.Text ?? (line.Kind == IndicatorKind.Execution ? "预算执行" : null)), .. Held.Points(line),
            .. Lost(line) && !PrintedText.IsNothing(line.Reason?.Text ?? string.Empty) ? Held.Text("原因", PrintedText.Letters(line.Reason!.Text)) : [],
        ]),
    ];

    private static bool Lost(IndicatorLine line) => line.Score?.Value < line.Weight?.Value;
}
