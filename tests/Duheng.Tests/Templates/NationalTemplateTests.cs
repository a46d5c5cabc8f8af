using Duheng.Documents.Writing;
using Duheng.Domain.Reports;
using Duheng.Fixtures;

namespace Duheng.Tests.Templates;

/// <summary>The national annexes cn-2020 and cn-2021, written from data and read back.</summary>
public sealed class NationalTemplateTests
{
    private const int Seeds = 12;

    /// <summary>The form has no text: what the narrative of the data told cannot be told in it. Its own marks are findings of its own.</summary>
    private static readonly string[] OfTheForm = ["EVD-", "CMP-05", "FMT-06", "IND-24"];

    private static readonly FundRow[] Rows = [FundRow.Initial, FundRow.Annual, FundRow.Executed, FundRow.ExecutionRate];

    private static readonly string[] Templates = ["cn-2020", "cn-2021"];

    private static readonly string[] Forms = ["shanxi-2021", "cn-2020", "cn-2021", "yunnan"];

    public static TheoryData<string, string> Cases => new(
        from template in Templates
        from form in Forms
        select (template, form));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_value_comes_back_and_no_finding_that_the_data_does_not_deserve(string template, string form)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = RoundTrip.Data(form, seed);
            var read = Assert.Single(RoundTrip.Write(template, data, seed).Reports);

            Assert.Equal(Values(data), Values(read.Report));
            Assert.DoesNotContain(RoundTrip.NewFindings(data, read), finding => !OfTheForm.Any(finding.StartsWith));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_missing_comes_back_as_nothing_and_is_asked_for(string template, string form)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var data = RoundTrip.WithGaps(RoundTrip.WithOddities(RoundTrip.Data(form, seed), new Dice(seed)), new Dice(seed));
            var read = Assert.Single(RoundTrip.Write(template, data, seed).Reports).Report;

            Assert.Equal(Values(data), Values(read));
            Assert.All(RoundTrip.Compose(template, data).Blanks.Where(blank => blank != "填报日期"), blank =>
                Assert.Contains(read.LeftOver.Select(left => left.Text).Concat(read.Narrative.Paragraphs.Select(paragraph => paragraph.Text)), text => FillIn.Names(text).Contains(blank)));
        }
    }

    [Fact]
    public void Costs_come_first_where_they_are_a_category()
    {
        var read = Assert.Single(RoundTrip.Write("cn-2021", RoundTrip.Data("cn-2021", 3)).Reports).Report;

        Assert.Equal("cn-2021", read.Layout);
        Assert.Equal("成本指标", read.Indicators[0].Level1!.Text);
    }

    private static IEnumerable<string> Values(Report report) =>
    [
        .. Held.Heads(report), .. Held.Result(report),
        .. Held.Money(report, Rows, FundColumn.Total, FundColumn.Fiscal, FundColumn.CarriedOver, FundColumn.Other),
        .. Held.Goals(report, SectionKind.AnnualGoal), .. Held.Done(report),
        .. report.Execution is { } execution ? Held.Points(execution) : [],
        .. Held.Lines(report.Indicators, line => [.. Held.Levels(line), .. Held.Values(line), .. Held.Points(line), .. Held.Reason(line)]),
    ];
}
