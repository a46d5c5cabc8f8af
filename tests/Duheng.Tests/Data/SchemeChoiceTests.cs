using Duheng.Application.Data;
using Duheng.Domain.Reports;
using Duheng.Tests.Scoring;

namespace Duheng.Tests.Data;

/// <summary>Which scheme a report is scored by when nobody says, and what people are told of it.</summary>
public sealed class SchemeChoiceTests
{
    [Theory]
    [InlineData("绵阳市某文化馆", 2025, "10", "sichuan-2025", "单位或项目名称里有“绵阳市”，2025年度")]
    [InlineData("四川省某研究院", 2026, "10", "sichuan-2025", "单位或项目名称里有“四川省”，2026年度")]
    [InlineData("绵阳市某文化馆", 2024, "10", "cn-2020", "按全国通用")]
    [InlineData("绵阳市某文化馆", null, "10", "cn-2020", "按全国通用")]
    [InlineData("绵阳市某文化馆", 2025, "20", "cn-2020", "按全国通用")]
    [InlineData("荆州市某医院", 2021, "20", "hubei-2020", "单位或项目名称里有“荆州市”，2021年度")]
    [InlineData("荆州市某医院", 2021, null, "hubei-2020", "单位或项目名称里有“荆州市”，2021年度")]
    [InlineData("荆州市某医院", 2021, "10", "cn-2020", "按全国通用")]
    [InlineData("北京市某区园林局", 2017, "10", "beijing-2016", "单位或项目名称里有“北京市”，2017年度")]
    [InlineData("北京市某区园林局", 2022, "10", "cn-2020", "按全国通用")]
    [InlineData("某市北京路街道办事处", 2017, "10", "cn-2020", "按全国通用")]
    [InlineData("北京市驻成都市办事处", 2025, "10", "sichuan-2025", "单位或项目名称里有“成都市”，2025年度")]
    public void The_place_and_the_year_choose(string unit, int? year, string? weight, string id, string because)
    {
        var choice = Choose(Report(unit, year, weight));

        Assert.Equal((id, because), (choice.Scheme.Id, choice.Because.Zh));
    }

    [Fact]
    public void A_project_far_away_does_not_choose_for_its_unit()
    {
        var report = Report("青岚县某局", 2025, "10") with { Project = Text("支援四川省凉山州建设资金") };

        Assert.Equal("cn-2020", Choose(report).Scheme.Id);
        Assert.Equal("sichuan-2025", Choose(report with { Unit = null }).Scheme.Id);
    }

    [Fact]
    public void Cost_beside_output_is_the_unverified_national_pattern()
    {
        var choice = Choose(CostFirst(2022, "成本指标", "产出指标"));

        Assert.Equal(("cn-2021", "一级指标中成本与产出并列；方案未核实"), (choice.Scheme.Id, choice.Because.Zh));
        Assert.EndsWith("the scheme is unverified", choice.Because.En, StringComparison.Ordinal);
        Assert.Equal(choice.Because, new SchemeChoice(choice.Scheme, choice.Because).Because);
    }

    [Theory]
    [InlineData(2020, "成本指标", "产出指标")]
    [InlineData(2022, "产出指标", "产出指标")]
    [InlineData(2022, "成本指标", "数量指标")]
    public void A_cost_below_output_or_before_its_year_is_not(int year, string costs, string others) =>
        Assert.Equal("cn-2020", Choose(CostFirst(year, costs, others)).Scheme.Id);

    [Theory]
    [InlineData("cn-2020", "cn-2021")]
    [InlineData("cn-2021", "cn-2020")]
    [InlineData("shanxi-2021", "cn-2020 cn-2021")]
    public void Only_other_national_schemes_are_rivals(string chosen, string rivals) =>
        Assert.Equal(rivals, string.Join(' ', Knowledge.Shipped.Schemes.Find(chosen)!.Rivals.Select(scheme => scheme.Id))); // ships

    private static SchemeChoice Choose(Report report) => Knowledge.Shipped.Schemes.ChooseFor(report, null);

    private static Report Report(string unit, int? year, string? executionWeight) => new()
    {
        Unit = Text(unit),
        Year = year is { } told ? new StatedYear(told, Place.Document) : null,
        Execution = executionWeight is null ? null : SomeLine.Of(executionWeight, "100%", "98%", "9.8", "预算执行率", IndicatorKind.Execution),
        Indicators = [SomeLine.Of("90", "≥3次", "3次", "90")],
    };

    private static Report CostFirst(int year, string costs, string others) => Report("某局", year, "10") with
    {
        Indicators =
        [
            SomeLine.Of("20", "≤3万元", "3万元", "20", kind: IndicatorKind.Cost) with { Level1 = Text(costs) },
            SomeLine.Of("40", "≥3次", "3次", "40") with { Level1 = Text(others) },
        ],
    };

    private static StatedText Text(string text) => new(text, Place.Document);
}
