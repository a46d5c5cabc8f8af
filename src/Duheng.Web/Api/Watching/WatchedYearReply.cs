using Duheng.Application.Watching;

namespace Duheng.Web.Api.Watching;

/// <summary>A year of a point.</summary>
public sealed record WatchedYearReply(int ShownYear, int ShownMonth, WatchedReply Point, IReadOnlyList<OutageReply> Outages, IReadOnlyList<GapReply> Gaps, IReadOnlyList<WindowReply> Windows)
{
    internal static WatchedYearReply Of(WatchedPointYear one) => new(
        one.Year, one.Month, WatchedReply.Of(one.Point), [.. one.Outages.Select(OutageReply.Of)], [.. one.Gaps.Select(gap => new GapReply(gap.BeganAt, gap.EndedAt))], [.. one.Windows.Select(WindowReply.Of)]);
}
