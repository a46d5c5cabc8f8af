using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Fixtures;

namespace Duheng.Tests.Templates;

/// <summary>Data that is right and looks wrong, through every template and kind of file: names of totals, no weights, no lines, 0 and nothing.</summary>
public sealed class OddDataTests
{
    private const int Kinds = 3;

    private static readonly string[] Evaluations = ["shanxi-2021", "cn-2020", "cn-2021", "sanming-2015", "review"];
    private static readonly string[] OfPlans = ["goals", "monitoring"];
    private static readonly string[] Forms = ["shanxi-2021", "cn-2020", "cn-2021"];

    public static TheoryData<string, string> Cases => new(from template in (string[])[.. Evaluations, .. OfPlans] from form in Forms select (template, form));

    public static TheoryData<string> AllEvaluations => [.. Evaluations];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_line_comes_back_whatever_it_is_called_and_whatever_it_lacks(string template, string form)
    {
        for (var seed = 1; seed <= 2 * Kinds; seed++)
        {
            var dice = new Dice(seed);
            var data = RoundTrip.WithHardLines(RoundTrip.Data(form, seed), dice);
            data = seed % 2 == 0 ? RoundTrip.WithGaps(data, dice) with { Total = data.Total } : data; // the text tells it again

            var read = Read(template, data, seed);

            Assert.Equal(Lines(template, data), Lines(template, read));
            Assert.Equal(data.Total?.Value, OfPlans.Contains(template) ? data.Total?.Value : read.Total?.Value);
        }
    }

    [Theory]
    [MemberData(nameof(AllEvaluations))]
    public void Without_indicators_the_rest_comes_back(string template)
    {
        for (var seed = 1; seed <= Kinds; seed++)
        {
            var data = RoundTrip.Data("cn-2020", seed) with { Indicators = [] };
            data = data with { Execution = data.Execution! with { Completion = new Figure(97.06m, "97.06%", Place.Document), Score = new Figure(9.71m, "9.71", Place.Document), Reason = new StatedText("采购节约，余额已交回", Place.Document) } }; // the form has one

            var read = Read(template, data, seed);

            var execution = Assert.Single(read.AllLines); // a narrative counts it among its lines
            Assert.Equal(IndicatorKind.Execution, execution.Kind);
            Assert.Equal(data.Total?.Value, read.Total?.Value);
            Assert.Equal((data.Execution.Weight?.Value, 9.71m), (execution.Weight?.Value, execution.Score?.Value));
            Assert.Equal("采购节约，余额已交回", PrintedText.Fold(execution.Reason?.Text ?? string.Empty).Replace(',', '，'));
            Assert.Equal(template == "shanxi-2021" ? "97.06%" : null, template == "shanxi-2021" ? execution.Completion?.Text : null); // no other form has a cell for it
        }
    }

    [Theory]
    [InlineData("cn-2020"), InlineData("cn-2021")]
    public void A_reason_of_several_lines_comes_back_whole_from_below_the_form(string template)
    {
        for (var seed = 1; seed <= Kinds; seed++)
        {
            var data = RoundTrip.Data("cn-2020", seed);
            data = data with { Execution = data.Execution! with { Reason = new StatedText("采购节约\n余额已交回\n下年核减", Place.Document) } }; // the form has one

            var read = Read(template, data, seed);

            Assert.Equal("采购节约余额已交回下年核减", PrintedText.Letters(read.Execution?.Reason?.Text ?? string.Empty));
        }
    }

    private static Report Read(string template, Report data, int seed)
    {
        var document = RoundTrip.Write(template, data, seed);
        return OfPlans.Contains(template) ? Assert.Single(document.Stated) : Assert.Single(document.Reports).Report;
    }

    /// <summary>A narrative holds no targets as values, a plan no points.</summary>
    private static IEnumerable<string> Lines(string template, Report report) => Held.Lines(report.Indicators.Where(line => line.Kind != IndicatorKind.Execution), line => template switch
    {
        "sanming-2015" => Held.Points(line),
        "goals" or "monitoring" => [.. Held.Levels(line), .. Held.Text("目标", line.Target?.Text)],
        _ => [.. Held.Levels(line), .. Held.Values(line), .. Held.Points(line), .. Held.Reason(line)],
    });
}
