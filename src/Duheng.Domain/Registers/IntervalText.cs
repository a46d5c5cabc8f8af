using System.Globalization;

namespace Duheng.Domain.Registers;

/// <summary>Intervals as people write them: 2022-03-05 08:30 至 09:10；2022-03-06 23:50 至今.</summary>
public static class IntervalText
{
    private const string Between = " 至 ";
    private const string Open = " 至今";

    private static readonly string[] Signs = ["至", "到", "~", "～", "—", "–", " - "];

    public static string Print(IReadOnlyList<Interval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);

        return string.Join("；", intervals.Select(one => MomentText.Print(one.Start) + (one.End is { } end ? Between + MomentText.Print(end) : Open)));
    }

    public static ReadValue Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var intervals = new List<Interval>();
        foreach (var part in text.Split(['；', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReadOne(part) is not { } interval)
            {
                return ReadValue.Wrong($"写的是“{part}”，读不出时段；请写成“2022-03-05 08:30 至 2022-03-05 09:10”，还没有结束的写“至今”，几段之间用分号。");
            }

            intervals.Add(interval);
        }

        return Of(intervals);
    }

    /// <summary>Checked and in the order of their starts.</summary>
    public static ReadValue Of(IEnumerable<Interval> intervals)
    {
        var sorted = intervals.OrderBy(one => one.Start).ToList();
        if (sorted.Find(one => one.End < one.Start) is { End: { } end } turned)
        {
            return ReadValue.Wrong($"结束 {MomentText.Print(end)} 早于开始 {MomentText.Print(turned.Start)}；请核对两个时间。");
        }

        return sorted.Count == 0 ? ReadValue.Blank
            : sorted.SkipLast(1).Any(one => one.End is null) ? ReadValue.Wrong("只有最后一段可以还没有结束；请补上前面几段的结束时间。")
            : ReadValue.Of(new RegisterValue.Periods(sorted));
    }

    private static Interval? ReadOne(string text)
    {
        foreach (var sign in Signs)
        {
            var at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at <= 0 || MomentText.ReadMoment(text[..at]) is not { } start)
            {
                continue;
            }

            var rest = text[(at + sign.Length)..].Trim(' ', '—');
            if (rest is "" or "今" or "现在")
            {
                return new Interval(start, null);
            }

            if (MomentText.ReadTime(rest) is { } time)
            {
                return new Interval(start, start.Date + time);
            }

            return MomentText.ReadMoment(rest) is { } end ? new Interval(start, end) : null;
        }

        return null;
    }

    /// <summary>For places that have no room: 2 段，自 2022-03-05 08:30.</summary>
    public static string Brief(IReadOnlyList<Interval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);

        return intervals.Count switch
        {
            0 => string.Empty,
            1 => Print(intervals),
            _ => string.Create(CultureInfo.InvariantCulture, $"{intervals.Count} 段，自 {MomentText.Print(intervals[0].Start)}"),
        };
    }
}
