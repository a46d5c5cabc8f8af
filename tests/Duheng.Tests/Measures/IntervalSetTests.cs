using Duheng.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;
using Interval = Duheng.Domain.Registers.Interval;

namespace Duheng.Tests.Measures;

/// <summary>Sets of intervals: the laws of sets, and the same as counting minute by minute.</summary>
public sealed class IntervalSetTests
{
    private const int Minutes = 600;

    /// <summary>Ten hours over midnight of a New Year's Eve.</summary>
    private static readonly DateTime Origin = new(2020, 12, 31, 19, 0, 0);

    private static readonly Gen<IntervalSet> Sets = from starts in Gen.Choose(0, Minutes).ListOf()
                                                    from lengths in Gen.Choose(0, 120).ListOf(starts.Count)
                                                    select IntervalSet.Of(starts.Zip(lengths, (start, length) => new Interval(At(start), At(Math.Min(Minutes, start + length)))), At(Minutes));

    [Fact]
    public void Overlaps_count_once_and_neighbours_become_one()
    {
        var set = IntervalSet.Of([new(At(60), At(90)), new(At(0), At(30)), new(At(20), At(60)), new(At(200), At(200))], At(Minutes));

        Assert.Equal([(At(0), At(90))], set.Parts);
    }

    [Fact]
    public void An_open_end_is_cut_where_it_is_looked_at()
    {
        Interval[] open = [new(At(0), At(10)), new(At(30), null), new(At(90), null)];

        Assert.Equal(TimeSpan.FromMinutes(40), IntervalSet.Of(open, At(60)).Length);
        Assert.Equal(TimeSpan.FromMinutes(10), IntervalSet.Of(open, At(20)).Length);
    }

    [Fact]
    public void What_lasts_over_the_end_of_a_year_falls_into_both_years()
    {
        var set = IntervalSet.Of([new(new DateTime(2020, 12, 31, 22, 0, 0), new DateTime(2021, 1, 1, 1, 30, 0))], At(Minutes));
        var border = new DateTime(2021, 1, 1);

        Assert.Equal(TimeSpan.FromHours(2), set.Within(new DateTime(2020, 1, 1), border).Length);
        Assert.Equal(TimeSpan.FromHours(1.5), set.Within(border, new DateTime(2022, 1, 1)).Length);
    }

    [Fact]
    public void The_laws_of_sets_hold() => Prop.ForAll(Sets.Three().ToArbitrary(), sets =>
    {
        var (a, b, c) = sets;
        Assert.Equal(a, a.Union(a));
        Assert.Equal(a, a.Intersect(a));
        Assert.Equal(IntervalSet.Empty, a.Except(a));
        Assert.Equal(a.Union(b), b.Union(a));
        Assert.Equal(a.Intersect(b), b.Intersect(a));
        Assert.Equal(a.Union(b).Union(c), a.Union(b.Union(c)));
        Assert.Equal(a.Intersect(b).Intersect(c), a.Intersect(b.Intersect(c)));
        Assert.Equal(a.Intersect(b.Union(c)), a.Intersect(b).Union(a.Intersect(c)));
        Assert.Equal(a.Except(b.Union(c)), a.Except(b).Except(c));
        Assert.Equal(a, a.Except(b).Union(a.Intersect(b)));
        Assert.Equal(a.Length + b.Length, a.Union(b).Length + a.Intersect(b).Length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Splitting_a_window_does_not_change_the_sum() => Prop.ForAll(Gen.Zip(Sets, Gen.Choose(0, Minutes)).ToArbitrary(), one =>
    {
        var (set, at) = one;

        Assert.Equal(set.Length, set.Within(At(0), At(at)).Length + set.Within(At(at), At(Minutes)).Length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_minute_by_minute_gives_the_same() => Prop.ForAll(Sets.Two().ToArbitrary(), sets =>
    {
        var (a, b) = sets;
        Assert.Equal(a.Union(b).Length.TotalMinutes, Counted(minute => Holds(a, minute) || Holds(b, minute)));
        Assert.Equal(a.Intersect(b).Length.TotalMinutes, Counted(minute => Holds(a, minute) && Holds(b, minute)));
        Assert.Equal(a.Except(b).Length.TotalMinutes, Counted(minute => Holds(a, minute) && !Holds(b, minute)));
    }).QuickCheckThrowOnFailure();

    private static int Counted(Func<int, bool> holds) => Enumerable.Range(0, Minutes).Count(holds);

    private static bool Holds(IntervalSet set, int minute) => set.Parts.Any(part => part.Start <= At(minute) && At(minute) < part.End);

    private static DateTime At(int minute) => Origin.AddMinutes(minute);
}
