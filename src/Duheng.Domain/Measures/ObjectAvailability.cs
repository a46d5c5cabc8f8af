using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>How much of its time each object ran: its own days without what was agreed, and of those what its outages left.</summary>
internal sealed class ObjectAvailability
{
    private const decimal Hundred = 100m;
    private const int Told = 5;

    private readonly IReadOnlyList<string> unknown;

    public ObjectAvailability(IReadOnlyList<MeasuredObject> objects, IntervalAnswer outages, IntervalAnswer? agreed, MeasurePeriod period)
    {
        var stand = objects.GroupBy(one => one.Key, StringComparer.Ordinal).ToList();
        Objects = [.. stand.Select(one => One(one, outages, agreed, period)).Where(one => one.Service > TimeSpan.Zero)];
        unknown = [.. outages.ByObject.Keys.Except(stand.Select(one => one.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Those that were to run at all.</summary>
    public IReadOnlyList<(string Title, TimeSpan Service, TimeSpan Down)> Objects { get; }

    /// <summary>In percent; there is at least one object.</summary>
    public decimal Mean => Objects.Sum(Share) / Objects.Count;

    public string Working(RegisterType register)
    {
        var down = Objects.Where(one => one.Down > TimeSpan.Zero).OrderBy(Share).ThenBy(one => one.Title, StringComparer.Ordinal).ToList();
        var worst = down.Take(Told).Select(one => $"{one.Title} ({Hours(one.Service)} - {Hours(one.Down)}) / {Hours(one.Service)} 小时 = {Percent(Share(one))}");
        var whole = Objects.Count - down.Count;
        return $"{Figures.Plain(Objects.Count)} {register.Counter}在用的“{register.Name}”逐{register.Counter}算，各按自己应当运行的时间，重叠的只算一次："
            + (down.Count == 0 ? string.Empty : $"{string.Join("；", worst)}{(down.Count > Told ? $"；等 {Figures.Plain(down.Count)} {register.Counter}有中断" : string.Empty)}；")
            + (whole == 0 ? string.Empty : $"没有中断的 {Figures.Plain(whole)} {register.Counter}都是 100%；")
            + $"平均 = {Percent(Mean)}"
            + (unknown.Count == 0 ? string.Empty : $"。另有中断记在期内不在用的{register.Name}名下，未计入：{string.Join("、", unknown.Take(Told))}{(unknown.Count > Told ? "等" : string.Empty)}");
    }

    private static (string Title, TimeSpan Service, TimeSpan Down) One(IGrouping<string, MeasuredObject> one, IntervalAnswer outages, IntervalAnswer? agreed, MeasurePeriod period)
    {
        var off = agreed is null ? IntervalSet.Empty : Of(agreed, string.Empty).Union(Of(agreed, one.Key));
        var service = one.Aggregate(IntervalSet.Empty, (days, part) => days.Union(part.Within(period))).Except(off);
        return (one.First().Title, service.Length, Of(outages, one.Key).Intersect(service).Length);
    }

    private static IntervalSet Of(IntervalAnswer answer, string key) => answer.ByObject.GetValueOrDefault(key) ?? IntervalSet.Empty;

    private static decimal Share((string Title, TimeSpan Service, TimeSpan Down) one) => Hundred * (one.Service - one.Down).Ticks / one.Service.Ticks;

    private static string Percent(decimal value) => MeasuredText.Number(value, ValueUnit.Percent);

    private static string Hours(TimeSpan length) => Figures.Rounded(length.Ticks / (decimal)TimeSpan.TicksPerHour, MeasuredText.Decimals);
}
