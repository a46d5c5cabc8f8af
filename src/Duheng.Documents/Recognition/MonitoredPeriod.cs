using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition;

/// <summary>The part of the year that a monitoring looks at, as its heads name it: 1—7月执行数, 上半年执行情况, 截至目前完成情况.</summary>
internal static partial class MonitoredPeriod
{
    /// <summary>What such heads begin with where the form does not say which months.</summary>
    public const string Unnamed = "截至目前";

    /// <summary>The months as printed, and the head without them; null for a head of the whole year.</summary>
    public static (string Period, string Head)? Of(string head) =>
        Months().Match(PrintedText.Fold(head)) is { Success: true } match ? (head[..match.Length].Trim(), head[match.Length..]) : null;

    [GeneratedRegex("^\\s*(截至目前|上半年|前三季度|[一二三]季度|(截至|1\\s*-+\\s*)?([1-9]|1[01])月(底|末|份)?(?!\\d))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Months();
}
