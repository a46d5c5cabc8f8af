using System.Globalization;
using Duheng.Application.Data;

namespace Duheng.Application.Monitorings;

/// <summary>The figures by which lamps are lit: data, not code (monitoring/default.yaml).</summary>
/// <param name="Pace">Percent of the budget that ought to be spent by the end of each month, from January on.</param>
/// <param name="Money">Spent so far, in percent of what the pace asks for.</param>
/// <param name="Forecast">What will be spent, in percent of the budget.</param>
/// <param name="Indicators">What will be reached, in percent of the target.</param>
public sealed record MonitoringLimits(string Basis, IReadOnlyList<decimal> Pace, LampLimit Money, LampLimit Forecast, LampLimit Indicators, int YellowDays, int RedDays)
{
    private const int Months = 12;

    /// <summary>What ships with the program.</summary>
    public static MonitoringLimits Shipped { get; } = DataFolder.Read("monitoring").Select(one => Read(one.File, one.Content)).Single();

    /// <summary>Working days until a warning must be answered.</summary>
    public int DaysFor(Lamp lamp) => lamp == Lamp.Red ? RedDays : YellowDays;

    internal static MonitoringLimits Read(string file, string content)
    {
        var map = YamlFile.Read(file, content);
        _ = map.Text("id");
        var answer = map.Map("answerWithin");
        var limits = new MonitoringLimits(
            map.Text("basis"), Paces(map), Limit(map, "money"), Limit(map, "forecast"), Limit(map, "indicators"), Days(answer, "yellow"), Days(answer, "red"));
        answer.RefuseUnknownKeys();
        map.RefuseUnknownKeys();
        return limits;
    }

    private static IReadOnlyList<decimal> Paces(YamlMap map)
    {
        var paces = map.Texts("pace").Select(text => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pace) ? pace : -1m).ToList();
        return paces.Count == Months && paces[0] >= 0m && paces[^1] == 100m && paces.Zip(paces.Skip(1)).All(pair => pair.First <= pair.Second)
            ? paces
            : throw map.Wrong("pace", "“pace”应是十二个百分数，逐月不减，最后一个是 100。", "\"pace\" must be twelve percentages that never fall and end with 100.");
    }

    private static LampLimit Limit(YamlMap map, string key)
    {
        var inner = map.Map(key);
        var limit = new LampLimit(inner.Number("green"), inner.Number("yellow"));
        inner.RefuseUnknownKeys();
        return limit.Yellow >= 0m && limit.Green >= limit.Yellow ? limit : throw map.Wrong(key, $"“{key}”中 green 不能小于 yellow。", $"In \"{key}\" green cannot be below yellow.");
    }

    private static int Days(YamlMap map, string key) => map.OptionalInteger(key) is { } days and > 0 ? days : throw map.Wrong(key, $"“{key}”应是大于 0 的整数。", $"\"{key}\" must be a whole number above 0.");
}
