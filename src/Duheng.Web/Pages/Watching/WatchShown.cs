using System.Globalization;
using Duheng.Application.Watching;
using Duheng.Domain.Quantities;
using Duheng.Domain.Watching;

namespace Duheng.Web.Pages.Watching;

/// <summary>How the results of the watching are written on pages.</summary>
internal static class WatchShown
{
    public const string NoBasis = "无依据";

    private const int Decimals = 3;

    /// <summary>99.987; cut and not rounded, so that 100 means that nothing was missing. No watching is no basis.</summary>
    public static string Percent(Availability found) => found.Share is { } share ? Rounding.Truncate(share * 100m, Decimals).ToString("0.000", CultureInfo.InvariantCulture) : NoBasis;

    /// <summary>2 天 3 小时; 12 分 30 秒; two units at most.</summary>
    public static string Length(TimeSpan length)
    {
        var parts = new (long Number, string Unit)[] { (length.Days, "天"), (length.Hours, "小时"), (length.Minutes, "分"), (length.Seconds, "秒") };
        var shown = parts.SkipWhile(part => part.Number == 0).Take(2).Where(part => part.Number > 0).Select(part => $"{Shown.Count(part.Number)} {part.Unit}").ToList();
        return shown.Count == 0 ? "0 秒" : string.Join(' ', shown);
    }

    /// <summary>What a share rests on.</summary>
    public static string Basis(Availability found) =>
        (found.Counted == TimeSpan.Zero ? "没有监测" : $"监测 {Length(found.Counted)}，{(found.Down > TimeSpan.Zero ? $"中断 {Length(found.Down)}" : "没有中断")}") + (found.Unknown > TimeSpan.Zero ? $"，未知 {Length(found.Unknown)}" : string.Empty) + (found.Planned > TimeSpan.Zero ? $"，计划停机 {Length(found.Planned)}" : string.Empty);

    /// <summary>Of what a point asks.</summary>
    public static string Target(WatchPointRow point) => point.Kind switch
    {
        WatchKind.Http => $"{(point.Encrypted ? "https" : "http")}://{point.Host}:{Shown.Id(point.Port)}{point.Path}",
        WatchKind.Tcp or WatchKind.Certificate => $"{point.Host}:{Shown.Id(point.Port)}",
    };

    public static string Class(WatchStanding standing) => standing switch
    {
        WatchStanding.Down => "st-back",
        WatchStanding.Silent => "st-wait",
        WatchStanding.Up => "st-ok",
        WatchStanding.NotYet or WatchStanding.Paused => "st-draft",
    };

    /// <summary>05-17 08:40 起 2 小时 5 分.</summary>
    public static string Short(OutageRow outage) =>
        $"{Shown.Time(outage.BeganAt)}　{(outage.EndedAt is { } end ? Length(end - outage.BeganAt) : "仍在中断")}";
}
