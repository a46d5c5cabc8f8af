using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Fixtures;
using Duheng.Fixtures.Measures;

namespace Duheng.Tests.Measures;

/// <summary>Availability of each object over its own time, and their mean: an office has many systems, and one that never failed counts as much as one that did.</summary>
public sealed class AvailabilityByObjectTests
{
    private const string Each = "可用率(中断.时段 按 主机, 减 计划停机.时段)";
    private const int Rounds = 300;

    private static readonly MeasurePeriod Year = MeasurePeriod.Year(2021, new DateTime(2022, 3, 1));

    [Fact]
    public async Task Each_object_is_told_by_its_own_hours_and_the_mean_is_of_all_in_use()
    {
        MeasuredEntry[] hosts = [Host(1, "甲", "2019-01-01"), Host(2, "乙", "2021-12-22"), Host(3, "丙", "2019-01-01", "2020-12-31"), Host(4, "丁", "2020-01-01"), Host(5, "测试机", "2020-01-01") with { SetAside = "测试单" }];
        MeasuredEntry[] outages =
        [
            Outage(1, "甲", "2021-05-01 00:00", "2021-05-01 12:00"), Outage(2, "甲", "2021-05-01 06:00", "2021-05-01 18:00"), // 18 hours of one host
            Outage(3, "乙", "2021-12-20 00:00", "2021-12-23 00:00"), // of which one day after it began
            Outage(4, "丙", "2021-03-01 00:00", "2021-03-02 00:00"), Outage(5, null, "2021-03-01 00:00", "2021-03-02 00:00"),
        ];
        MeasuredEntry[] agreed = [Outage(1, "甲", "2021-05-01 16:00", "2021-05-01 20:00"), Outage(2, null, "2021-12-31 20:00", "2022-01-01 02:00")];

        var measured = await MeasuredAsync(Each, Year, hosts, outages, agreed);

        Assert.Equal(
            [
                "3 台在用的“主机”逐台算，各按自己应当运行的时间，重叠的只算一次：乙 (236 - 24) / 236 小时 = 89.8305%；甲 (8752 - 16) / 8752 小时 = 99.8172%；没有中断的 1 台都是 100%；平均 = 96.5492%。另有中断记在期内不在用的主机名下，未计入：丙",
                "在用的“主机”3 台", "约定停机：“计划停机”2 条",
            ],
            measured.Working);
        Assert.Equal(((100m * 212 / 236) + (100m * 8736 / 8752) + 100m) / 3, Assert.IsType<RegisterValue.Number>(measured.Value).Value, 20);
        Assert.Equal([new Exclusion("“主机”空白", 1)], measured.Excluded);
        Assert.Equal(4, measured.Parts[0].Counted);
    }

    [Fact]
    public async Task Counting_minute_by_minute_gives_the_same()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var dice = new Dice(seed);
            string[] names = ["甲", "乙", "丙", "丁"];
            var period = new MeasurePeriod(new DateOnly(2021, 3, 1), new DateOnly(2021, 3, 3), new DateTime(2021, 3, 1).AddMinutes(dice.Between(1_500, 9_000)));
            MeasuredEntry[] hosts = [.. names.Take(dice.Between(0, 4)).Select((name, index) => Host(index + 1, name, Day(dice.Between(-4, 4)), dice.Chance(30) ? Day(dice.Between(-2, 6)) : null))];
            MeasuredEntry[] outages = [.. Enumerable.Range(1, dice.Between(0, 8)).Select(id => Some(dice, id, names))];
            MeasuredEntry[] agreed = [.. Enumerable.Range(1, dice.Between(0, 3)).Select(id => Some(dice, id, names))];

            var measured = await MeasuredAsync(Each, period, hosts, outages, agreed);

            var shares = hosts.Select(host => Counted(host, outages, agreed, period)).OfType<decimal>().ToList();
            var isKept = outages.Any(one => period.Holds(SomeRegisters.Outages, one) || Periods(one).Any(interval => interval.Start < period.End && (interval.End ?? period.End) > period.Start && interval.End != interval.Start));
            if (shares.Count == 0 || !isKept)
            {
                Assert.Null(measured.Value);
            }
            else
            {
                Assert.Equal(shares.Sum() / shares.Count, Assert.IsType<RegisterValue.Number>(measured.Value).Value, 15);
            }
        }
    }

    [Fact]
    public async Task Nothing_in_use_is_no_basis() => Assert.Equal(
        "“主机”登记簿里没有2021 年在用的，不知道按哪些算：请先登记。",
        (await MeasuredAsync("可用率(中断.时段 按 主机)", Year, [Host(1, "甲", "2019-01-01", "2020-06-30")], [Outage(1, "甲", "2021-05-01 00:00", "2021-05-01 12:00")], [])).NoBasis);

    [Theory]
    [InlineData("可用率(中断.时段按主机)", "可用率(中断.时段 按 主机)")]
    [InlineData("availability(outages.periods by host where cause = \"雷击\", minus maintenance.periods)", "可用率(中断.时段 按 主机 其中 原因 = \"雷击\", 减 计划停机.时段)")]
    public void It_is_kept_in_one_form(string typed, string kept)
    {
        var node = MeasureLanguage.Measure(typed, SomeRegisters.All, "%").Node!;

        Assert.Equal(kept, MeasurePrinter.Print(node));
        Assert.Equal(node, MeasureLanguage.Measure(kept, SomeRegisters.All, "%").Node);
    }

    [Theory]
    [InlineData("可用率(中断.时段 按 原因)", "第 13 列：“按”后面要的是引用列")]
    [InlineData("可用率(中断.时段 按 网点)", "第 13 列：“中断”没有列“网点”")]
    public void What_tells_no_objects_apart_is_pointed_at(string typed, string said) => Assert.StartsWith(said, MeasureLanguage.Measure(typed, SomeRegisters.All, "%").Error!.ToString(), StringComparison.Ordinal);

    /// <summary>By the definition, a minute at a time; null for what was not to run at all.</summary>
    private static decimal? Counted(MeasuredEntry host, MeasuredEntry[] outages, MeasuredEntry[] agreed, MeasurePeriod period)
    {
        var name = Name(host);
        var last = host.Cells.GetValueOrDefault("stopped_on") is RegisterValue.Day day ? day.Value : DateOnly.MaxValue;
        var (service, down) = (0, 0);
        for (var minute = period.Start; minute < period.End; minute = minute.AddMinutes(1))
        {
            var today = DateOnly.FromDateTime(minute);
            if (today < host.Day || today > last || agreed.Any(one => Name(one) is var of && (of is null || of == name) && Holds(one, minute, period)))
            {
                continue;
            }

            service++;
            down += outages.Any(one => Name(one) == name && Holds(one, minute, period)) ? 1 : 0;
        }

        return service == 0 ? null : 100m * (service - down) / service;
    }

    /// <summary>An entry begins before the period is over, or it is none of it.</summary>
    private static bool Holds(MeasuredEntry entry, DateTime minute, MeasurePeriod period) =>
        entry.Day <= period.Until && Periods(entry).Any(interval => interval.Start <= minute && minute < (interval.End ?? period.End));

    private static IReadOnlyList<Interval> Periods(MeasuredEntry entry) => ((RegisterValue.Periods)entry.Cells["periods"]).Value;

    private static string? Name(MeasuredEntry entry) => (entry.Cells.GetValueOrDefault("host") ?? entry.Cells.GetValueOrDefault("name")) is RegisterValue.Text text ? text.Value : null;

    private static MeasuredEntry Some(Dice dice, long id, string[] names)
    {
        var start = new DateTime(2021, 3, 1).AddMinutes(dice.Between(-1_500, 5_000));
        return Outage(id, dice.Chance(80) ? dice.Pick(names) : null, start, dice.Chance(15) ? null : start.AddMinutes(dice.Between(0, 1_500)));
    }

    private static string Day(int offset) => MomentText.Print(new DateOnly(2021, 3, 1).AddDays(offset));

    private static MeasuredEntry Host(long id, string name, string from, string? until = null)
    {
        var cells = new Dictionary<string, RegisterValue> { ["name"] = new RegisterValue.Text(name), ["started_on"] = new RegisterValue.Day(MomentText.ReadDay(from)!.Value) };
        if (until is not null)
        {
            cells["stopped_on"] = new RegisterValue.Day(MomentText.ReadDay(until)!.Value);
        }

        return new MeasuredEntry(id, MomentText.ReadDay(from)!.Value, string.Empty, cells);
    }

    private static MeasuredEntry Outage(long id, string? host, string start, string end) => Outage(id, host, MomentText.ReadMoment(start)!.Value, MomentText.ReadMoment(end));

    private static MeasuredEntry Outage(long id, string? host, DateTime start, DateTime? end)
    {
        var cells = new Dictionary<string, RegisterValue> { ["periods"] = new RegisterValue.Periods([new Interval(start, end)]) };
        if (host is not null)
        {
            cells["host"] = new RegisterValue.Text(host);
        }

        return new MeasuredEntry(id, DateOnly.FromDateTime(start), string.Empty, cells);
    }

    private static Task<Measured> MeasuredAsync(string text, MeasurePeriod period, MeasuredEntry[] hosts, MeasuredEntry[] outages, MeasuredEntry[] agreed)
    {
        var node = MeasureLanguage.Measure(text, SomeRegisters.All, "%").Node!;
        var entries = new Dictionary<string, IReadOnlyList<MeasuredEntry>> { ["hosts"] = hosts, ["outages"] = outages, ["maintenance"] = agreed };
        return MeasureEvaluation.EvaluateAsync(node, "%", period, new EntriesInMemory(entries, new Dictionary<string, SurveyAnswer>(), OfficeHours.WorkingTime), TestContext.Current.CancellationToken);
    }
}
