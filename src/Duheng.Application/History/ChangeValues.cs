using System.Globalization;
using System.Text.Json;
using Duheng.Application.Evaluations;
using Duheng.Application.Monitorings;
using Duheng.Application.Publications;
using Duheng.Application.Reviews;
using Duheng.Application.Watching;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Watching;

namespace Duheng.Application.History;

/// <summary>A value of the log as people read it: money in 元, points, days by the clock of China, words for keys. Nothing of private persons stays in it.</summary>
internal static class ChangeValues
{
    private const decimal Hundred = 100m;
    private const int ShownDigest = 12;

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["treasury"] = "财政部门",
        ["department"] = "主管部门",
        ["unit"] = "预算单位",
        ["sqlite"] = "SQLite",
        ["postgreSql"] = "PostgreSQL",
    };

    /// <returns>Null for nothing: blank, an empty list.</returns>
    public static string? Of(string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "是",
        JsonValueKind.False => "否",
        JsonValueKind.Number => Number(field, value.GetDecimal()),
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? Text(field, text) : null,
        JsonValueKind.Array => value.GetArrayLength() == 0 ? null : string.Join("、", value.EnumerateArray().Select(one => Of(field, one))),
        _ => null,
    };

    private static string Number(string field, decimal number) => field switch
    {
        "yuan" or "annual" => Money(number),
        "forecastFen" => Money(number / Hundred),
        "statedCenti" or "scoreCenti" => Points(number),
        "month" => $"{Plain(number)} 月",
        "reversesId" or "answer" => $"第 {Plain(number)} 号",
        "restsOn" => RestsWord((RestsOn)(int)number),
        "state" => ((DocumentState)(int)number).Name(),
        _ => Plain(number),
    };

    private static string Text(string field, string text) => field switch
    {
        "likelihood" => LifecycleWords.Parse<Likelihood>(text)?.Name() ?? text,
        "cause" => LifecycleWords.Parse<DeviationCause>(text)?.Name() ?? text,
        "restsOn" => LifecycleWords.Parse<RestsOn>(text) is { } on ? RestsWord(on) : text,
        "method" => LifecycleWords.Parse<SampleMethod>(text) is { } method ? method == SampleMethod.Risk ? "按风险" : "随机" : text,
        "scopes" => text.Contains("write", StringComparison.Ordinal) ? "读和写" : "只读",
        "kind" => Kinds.GetValueOrDefault(text) ?? LifecycleWords.Parse<WatchKind>(text)?.Name() ?? text,
        "sha256" or "sm3" or "hash" => text.Length > ShownDigest ? text[..ShownDigest].ToLowerInvariant() + "…" : text,
        "code" or "login" or "documentNo" or "host" => text,
        _ when Moment(text) is { } moment => moment,
        _ => PersonalData.Hide(text).Text,
    };

    private static string? Moment(string text) =>
        text.Length > 10 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? ChinaClock.At(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : null;

    private static string RestsWord(RestsOn on) => on switch { RestsOn.Record => "记录", RestsOn.Document => "文件", RestsOn.Claim => "仅陈述" };

    private static string Money(decimal yuan) => yuan.ToString("#,##0.00", CultureInfo.InvariantCulture) + " 元";

    private static string Points(decimal centi) => (centi / Hundred).ToString("0.00", CultureInfo.InvariantCulture) + " 分";

    private static string Plain(decimal number) => Figures.Plain(number);
}
