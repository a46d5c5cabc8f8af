using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Tests.Scoring;

/// <summary>The rate of completion that a form prints.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("1000", "950", Comparison.AtLeast, "95")]
    [InlineData("95", "98", Comparison.EqualTo, "103.16")]
    [InlineData("10", "9.77", Comparison.AtMost, "102.35")]
    [InlineData("10", "12", Comparison.Below, "83.33")]
    [InlineData("5", "0", Comparison.AtMost, null)]
    [InlineData("5", "0", Comparison.AtLeast, "0")]
    [InlineData("0", "3", Comparison.AtLeast, null)]
    [InlineData("-5", "-10", Comparison.AtLeast, null)]
    [InlineData("5", "-1", Comparison.AtLeast, null)]
    public void Is_of_target_and_actual(string target, string actual, Comparison direction, string? rate) =>
        Assert.Equal(rate, new Attainment(Invariant(target), Invariant(actual), direction).Completion is { } made ? Figures.Rounded(made, 2) : null);

    [Fact]
    public void Is_none_of_a_range_of_days_and_of_words()
    {
        Assert.Null(new Attainment(3m, 4m, Comparison.Between) { Upper = 5m }.Completion);
        Assert.Null(new Attainment(3m, 4m, Comparison.AtMost) { IsDeadline = true }.Completion);
        Assert.Null(new Attainment(0m, 0m, Comparison.EqualTo) { IsSameText = true }.Completion);
    }

    private static decimal Invariant(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
