using Duheng.Domain.Registers;

namespace Duheng.Tests.Registers;

/// <summary>When entries are due, and when they are missed.</summary>
public sealed class CadencePartsTests
{
    private static readonly Cadence Quarterly = new(4, 1, 15);

    [Fact]
    public void A_quarter_without_an_inspection_is_due_then_missed()
    {
        var parts = CadenceParts.Of(Quarterly, 2022, new DateOnly(2022, 1, 10), [new(2022, 2, 11), new(2022, 9, 30)]);

        var second = parts[1];
        Assert.Equal(("第 2 季度", new DateOnly(2022, 7, 15), 0), (second.Name, second.DueOn, second.Done));
        Assert.Equal((true, false), (second.IsDue(new(2022, 7, 15)), second.IsMissed(new(2022, 7, 15))));
        Assert.Equal((false, true), (second.IsDue(new(2022, 7, 16)), second.IsMissed(new(2022, 7, 16))));
        Assert.False(second.IsDue(new(2022, 3, 31)));
        Assert.Equal([0, 1, 0, 1], parts.Select(part => part.Left));
    }

    [Fact]
    public void Parts_that_ended_before_the_register_was_kept_are_nobodys_debt() =>
        Assert.Equal(["第 3 季度", "第 4 季度"], CadenceParts.Of(Quarterly, 2022, new DateOnly(2022, 7, 1), []).Select(part => part.Name));

    [Fact]
    public void Leap_years_and_year_ends_are_in_their_parts()
    {
        var months = CadenceParts.Of(new Cadence(12, 1, 0), 2024, new DateOnly(2020, 1, 1), [new(2024, 2, 29), new(2024, 12, 31)]);

        Assert.Equal([2, 12], months.Select((part, index) => (part.Done, Month: index + 1)).Where(one => one.Done == 1).Select(one => one.Month));
        Assert.Equal("下半年", CadenceParts.Of(new Cadence(2, 1, 0), 2024, default, [])[1].Name);
        Assert.Equal("每半年 1 次", CadenceParts.Say(new Cadence(2, 1, 0)));
    }
}
