using System.Globalization;
using Duheng.Application.Registers;
using Duheng.Domain.Registers;

namespace Duheng.Application.Demo.Records;

/// <summary>社会保障信息系统日常运行维护: 8.57 + 58.27 + 25.29 + 0 = 92.13 万元, no outage but those that were announced, nine of ten insured hold a card.</summary>
internal sealed class SocialSecuritySystems : IDemoRecords
{
    private const string System = "社会保障信息系统";

    /// <summary>元 by month: 8.57 万元.</summary>
    private static readonly decimal[] Electricity = [7_843.20m, 7_310.55m, 6_942.80m, 6_588.35m, 6_904.10m, 7_455.60m, 8_216.75m, 8_402.30m, 7_061.45m, 6_480.90m, 6_233.50m, 6_260.50m];

    /// <summary>元 by quarter: 25.29 万元; lines were given up in the second half.</summary>
    private static readonly decimal[] Rent = [78_300m, 78_300m, 55_200m, 41_100m];

    public string Project => "社会保障信息系统日常运行维护";

    public IEnumerable<DemoRegister> Write(DemoDice dice)
    {
        yield return new DemoRegister("systems", [DemoRegister.Entry(("name", System), ("started_on", new DateOnly(2012, 10, 1)), ("protection_level", "三级"), ("vendor", "云泽金保信息有限公司"))]);
        yield return new DemoRegister("contracts",
        [
            MaintenanceAndEquipment.Contract("YZRS-2021-06", "信息化运行维护服务", "云泽金保信息有限公司", "系统维护", DemoDays.On(2, 26), 582_700m),
            MaintenanceAndEquipment.Contract("YZRS-2021-02", "数据专线租用", "中国电信云泽分公司", "线路租用", DemoDays.On(1, 15), 252_900m),
        ]);
        yield return new DemoRegister("instalments",
        [
            MaintenanceAndEquipment.Paid("FK-2021-0911", "YZRS-2021-06", 1, DemoDays.On(7, 15), 382_700m, DemoDays.On(7, 15), "2021-0911"),
            MaintenanceAndEquipment.Paid("FK-2021-1733", "YZRS-2021-06", 2, DemoDays.On(11, 30), 200_000m, DemoDays.On(11, 18), "2021-1733"),
        ]);
        yield return new DemoRegister("bills",
        [
            .. Electricity.Select((amount, index) => Bill(string.Create(CultureInfo.InvariantCulture, $"DF-2021{index + 1:00}"), "电费", DemoDays.On(index + 1, 1), amount, "国网云泽供电公司", DemoDays.On(12, 8), "2021-1952")),
            .. Rent.Select((amount, index) => Bill(string.Create(CultureInfo.InvariantCulture, $"XL-2021Q{index + 1}"), "线路租费", DemoDays.On((index * 3) + 1, 1), amount, "中国电信云泽分公司", index < 2 ? DemoDays.On(6, 10) : DemoDays.On(11, 18), "2021-0702")),
            Bill("XC-2021", "宣传费", DemoDays.On(12, 1), 0m, "—", null, null),
        ]);
        var nights = new[] { DemoDays.On(2, 20), DemoDays.On(5, 15), DemoDays.On(8, 21), DemoDays.On(11, 13) };
        yield return new DemoRegister("planned_downtime", [.. nights.Select((night, index) => Downtime("JH", index, night, 23, 150, "版本升级，已提前公告。", night.AddDays(-5)))]);
        yield return new DemoRegister("outages", [.. nights.Select((night, index) => Downtime("ZD", index, night, 23, 60 + dice.Below(70), "升级期间服务停止。", null))]);
        yield return new DemoRegister("card_holding",
        [
            DemoRegister.Entry(("number", "CK-2021-1"), ("counted_on", DemoDays.On(6, 30)), ("insured", 1_246_800), ("holders", 1_094_690)),
            DemoRegister.Entry(("number", "CK-2021-2"), ("counted_on", DemoDays.On(12, 31)), ("insured", 1_253_000), ("holders", 1_127_700)),
        ]);
        yield return new DemoRegister("inspections",
        [
            .. Enumerable.Range(1, 4).Select(quarter => DemoRegister.Entry(
                ("number", string.Create(CultureInfo.InvariantCulture, $"XJ-2021-{quarter}")), ("inspected_on", DemoDays.On(quarter * 3, 17)), ("system", System), ("inspector", "邹既白"), ("checked", 42),
                ("problems", quarter == 2 ? 2 : 0), ("solved", quarter == 2 ? 2 : 0), ("conclusion", quarter == 2 ? "有问题已整改" : "正常"))),
        ]);
        yield return new DemoRegister("drills", [DemoRegister.Entry(("number", "YL-2021-1"), ("done_on", DemoDays.On(10, 27)), ("kind", "备份恢复"), ("system", System), ("people", 9), ("minutes", 86), ("result", "达到预案要求"))]);
    }

    private static NewEntry Bill(string number, string kind, DateOnly period, decimal amount, string payee, DateOnly? paid, string? voucher) => DemoRegister.Entry(
        ("number", number), ("period_on", period), ("kind", kind), ("amount", amount), ("payee", payee), ("paid_on", paid), ("voucher", voucher));

    private static NewEntry Downtime(string kind, int index, DateOnly night, int hour, int minutes, string said, DateOnly? announced)
    {
        var start = night.ToDateTime(new TimeOnly(hour, 0));
        return DemoRegister.Entry(
            ("number", string.Create(CultureInfo.InvariantCulture, $"{kind}-2021-{index + 1}")), ("periods", new Interval(start, start.AddMinutes(minutes))), ("system", System), ("description", said),
            announced is { } day ? ("announced_on", day) : ("cause", "其他"));
    }
}
