using System.Text.Json;
using System.Text.Json.Nodes;
using Duheng.Application.Data;
using Duheng.Application.Json.Data;
using Duheng.Application.Reporting;
using Duheng.Documents.Templates;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Tests.Templates;

/// <summary>What data says and a template has no place for is told by the names of the data's fields.</summary>
public sealed class LeftOutFieldsTests
{
    private static readonly ComposeReport compose = new(Knowledge.Shipped);

    /// <summary>What only says how the rest is to be read, and what has a name of its own in the notice.</summary>
    private static readonly string[] Silent =
    [
        "layout", "moneyUnit", "indicators.kind", "narrative.level", "narrative.text", "narrative.section", "narrative.part", "blocks.name", "blocks.maximum", "blocks.score", "blocks.lines", "attachments.title",
    ];

    [Fact]
    public void A_deduction_has_no_column_in_a_table_and_stands_in_a_narrative()
    {
        var data = RoundTrip.Data("shanxi-2021", 1);
        data = data with { Indicators = [.. data.Indicators.Select((line, index) => index == 2 ? line with { Score = Number(line.Weight!.Value!.Value - 1m), Deduction = Number(1m), Reason = Text("汛期停工") } : line)] }; // clean data has weights

        Assert.Contains("indicators.deduction", LeftOut("shanxi-2021", data));
        Assert.DoesNotContain("indicators.deduction", LeftOut("sanming-2015", data));
    }

    [Theory]
    [InlineData("shanxi-2021", "shanxi-2021")]
    [InlineData("sanming-2015", "sanming-2015")]
    public void Data_of_the_form_itself_leaves_nothing_out(string template, string form)
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            Assert.Empty(LeftOut(template, RoundTrip.Data(form, seed)));
        }
    }

    [Fact]
    public void What_belongs_together_has_one_name()
    {
        var told = LeftOut("cn-2020", RoundTrip.Data("shanxi-2021", 2));

        Assert.Contains("funds.balance", told);
        Assert.Contains("narrative.basis", told);
        Assert.DoesNotContain(told, name => name.StartsWith("funds.balance.", StringComparison.Ordinal));
        Assert.Contains("indicators", LeftOut("summary", RoundTrip.Data("cn-2020", 2)));
    }

    /// <summary>Each field is given to the template that has a place for it least: nobody may forget one that is new in the data.</summary>
    [Fact]
    public void Every_field_of_the_data_is_looked_at()
    {
        var data = Everything();
        var asked = LeftOutFields.Of(new TemplateCase(data, null), _ => []).ToHashSet(StringComparer.Ordinal); // a template that holds nothing

        var node = JsonSerializer.SerializeToNode(ReportDataJson.From(data), DataContext.Readable.ReportDataJson)!.AsObject(); // an object
        var missing = Leaves(node, string.Empty).Distinct(StringComparer.Ordinal).Except(Silent)
            .Where(name => !asked.Any(field => name == field || name.StartsWith(field + ".", StringComparison.Ordinal)))
            .ToList();
        Assert.Empty(missing);
    }

    [Fact]
    public void Empty_data_leaves_nothing_out() => Assert.All(TemplateCatalog.Ids, id => Assert.Empty(LeftOut(id, new Report())));

    private static IReadOnlyList<string> LeftOut(string template, Report data) => TemplateCatalog.Find(template) is { } one
        ? compose.LeftOut(data, one)
        : compose.LeftOut(data, TemplateCatalog.FindSummary(template)!); // the tests name known ones

    private static IEnumerable<string> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject map => map.SelectMany(one => Leaves(one.Value, path.Length == 0 ? one.Key : $"{path}.{one.Key}")),
        JsonArray { Count: > 0 } list when list[0] is JsonValue => [path],
        JsonArray list => list.SelectMany(one => Leaves(one, path)),
        null => [],
        _ => [path],
    };

    /// <summary>A report in which every field of the data is filled.</summary>
    private static Report Everything()
    {
        var data = RoundTrip.Data("shanxi-2021", 1);
        var line = data.Indicators[0] with
        {
            InitialTarget = Quantity("10次"),
            Deduction = Number(1m),
            ReviewScore = Number(2m),
            Reason = Text("停工"),
            Completion = new Figure(90m, "90%", Place.Document),
            Monitored = new MonitoredLine { ToDate = Quantity("3次"), Forecast = Quantity("9次"), Likelihood = Text("确定能"), Remark = Text("无误") },
        };
        var rows = Enum.GetValues<FundRow>().Select(row => new FundLine(row, Place.Document, Enum.GetValues<FundColumn>().ToDictionary(column => column, _ => Number(1m))));
        return data with
        {
            Funds = data.Funds with { Lines = [.. rows] },
            Execution = data.Execution! with { Target = Quantity("100%"), Completion = new Figure(97m, "97%", Place.Document), Reason = Text("节约"), ReviewScore = Number(9m) }, // the form has one
            Indicators = [line],
            Blocks = [new ScoreBlock(Text("产出"), Number(10m), Number(9m), [line])],
            PeriodGoals = [Text("三年目标")],
            Goals = [new StatedGoal(Text("年度目标"), Text("已完成"))],
            MonitoredPeriod = Text("1—7月"),
        };
    }

    private static Figure Number(decimal value) => new(value, Figures.Plain(value), Place.Document);

    private static StatedText Text(string text) => new(text, Place.Document);

    private static StatedQuantity Quantity(string text) => new(QuantityReader.Read(text), Place.Document);
}
