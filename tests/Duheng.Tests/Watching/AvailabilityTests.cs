using Duheng.Domain.Watching;

namespace Duheng.Tests.Watching;

public sealed class AvailabilityTests
{
    private static readonly Span Day = Hours(0, 24);

    [Fact]
    public void Nothing_watched_gives_no_basis_and_not_all_of_the_time()
    {
        var found = Availability.Of(Day, new WatchRecord(Known: null, [], [], []));

        Assert.Null(found.Share);
        Assert.Equal(TimeSpan.FromHours(24), found.Unknown);
    }

    [Fact]
    public void Unknown_time_counts_neither_for_nor_against()
    {
        var found = Availability.Of(Day, new WatchRecord(Hours(0, 24), [Hours(1, 3)], [Hours(10, 14)], []));

        Assert.Equal((18, 2, 4), (found.Up.TotalHours, found.Down.TotalHours, found.Unknown.TotalHours));
        Assert.Equal(0.9m, found.Share);
    }

    [Fact]
    public void An_outage_counts_as_far_as_it_lies_outside_announced_maintenance()
    {
        var found = Availability.Of(Day, new WatchRecord(Hours(0, 24), [Hours(1, 5)], [], [Hours(2, 4), Hours(3, 6)]));

        Assert.Equal((19, 1, 4), (found.Up.TotalHours, found.Down.TotalHours, found.Planned.TotalHours));
        Assert.Equal(0.95m, found.Share);
    }

    [Fact]
    public void Maintenance_all_the_time_is_no_basis_either() =>
        Assert.Null(Availability.Of(Day, new WatchRecord(Hours(0, 24), [Hours(1, 2)], [], [Hours(-1, 30)])).Share);

    [Fact]
    public void An_outage_over_the_end_of_the_period_counts_in_each_with_its_part()
    {
        var record = new WatchRecord(Hours(-24, 48), [Hours(22, 27)], [], []);

        Assert.Equal((2, 3), (Availability.Of(Day, record).Down.TotalHours, Availability.Of(Hours(24, 48), record).Down.TotalHours));
    }

    [Fact]
    public void What_lies_before_the_first_check_and_after_the_last_is_unknown() =>
        Assert.Equal(TimeSpan.FromHours(14), Availability.Of(Day, new WatchRecord(Hours(6, 16), [], [], [])).Unknown);

    private static Span Hours(int from, int until) => new(Replay.Start.AddHours(from), Replay.Start.AddHours(until));
}
