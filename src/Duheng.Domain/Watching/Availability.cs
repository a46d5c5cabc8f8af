namespace Duheng.Domain.Watching;

/// <summary>How much of a period a point was up (可用率), with what the figure rests on. The four parts make up the period.</summary>
/// <param name="Up">Watched, no outage, no maintenance.</param>
/// <param name="Down">Watched, an outage, no maintenance.</param>
/// <param name="Planned">Announced maintenance within the watched time.</param>
/// <param name="Unknown">Nobody watched: before the first check, in gaps, since the last check.</param>
public sealed record Availability(TimeSpan Up, TimeSpan Down, TimeSpan Planned, TimeSpan Unknown)
{
    /// <summary>What the share is of.</summary>
    public TimeSpan Counted => Up + Down;

    /// <summary>Between 0 and 1; null when nothing was watched: no basis, and not all of the time.</summary>
    public decimal? Share => Counted == TimeSpan.Zero ? null : (decimal)Up.Ticks / Counted.Ticks;

    /// <param name="period">Not beyond now: what has not been cannot be known.</param>
    public static Availability Of(Span period, WatchRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);

        var whole = Spans.Union([period]);
        IReadOnlyList<Span> known = record.Known is { } span ? Spans.Common(whole, Spans.Union([span])) : [];
        var watched = Spans.Without(known, Spans.Union(record.Unwatched));
        var counted = Spans.Without(watched, Spans.Union(record.Windows));
        var down = Spans.Length(Spans.Common(counted, Spans.Union(record.Outages)));
        return new Availability(
            Spans.Length(counted) - down, down, Spans.Length(watched) - Spans.Length(counted), Spans.Length(whole) - Spans.Length(watched));
    }
}
