using System.Globalization;
using Duheng.Application.Registers;

namespace Duheng.Application.Demo.Records;

/// <summary>医保软件运行维护: 2,210 points, four inspections, 584 interventions, 98.82 % settled at once.</summary>
internal sealed class MedicalSoftware : IDemoRecords
{
    private const string System = "医保核心业务系统";
    private const int Points = 2_210;
    private const int Interventions = 584;
    private const decimal Immediate = 0.9882m;

    private static readonly string[] Kinds = ["住院", "普通门诊", "门诊慢特病", "药店购药", "异地就医"];
    private static readonly string[] Towns = ["云岭", "石塘", "北桥", "西渠", "南湖", "东屏", "青岚", "松溪", "河口", "白沙"];

    public string Project => "医保软件运行维护";

    public IEnumerable<DemoRegister> Write(DemoDice dice)
    {
        yield return new DemoRegister("systems", [DemoRegister.Entry(("name", System), ("started_on", new DateOnly(2016, 1, 1)), ("protection_level", "三级"), ("vendor", "云泽惠医软件有限公司"))]);
        yield return new DemoRegister("points", [.. Enumerable.Range(1, Points).Select(number => Point(dice, number))]);
        yield return new DemoRegister("tickets", TicketMaker.Make(
            dice, Enumerable.Range(0, Interventions).Select(_ => (dice.Below(100) < 90 ? dice.Between(3, 110) : dice.Between(111, 260), string.Empty)), [.. Enumerable.Range(1, Points).Select(Code)], System));
        yield return new DemoRegister("inspections",
        [
            .. Enumerable.Range(1, 4).Select(quarter => DemoRegister.Entry(
                ("number", string.Create(CultureInfo.InvariantCulture, $"XJ-2021-Q{quarter}")), ("inspected_on", DemoDays.On(quarter * 3, 11 + quarter)), ("system", System), ("inspector", "施远舟"), ("checked", 68),
                ("problems", quarter), ("solved", quarter), ("rectified_on", DemoDays.On(quarter * 3, 20 + quarter)), ("parts", quarter == 3 ? "存储硬盘" : null), ("parts_count", quarter == 3 ? 1 : null), ("conclusion", "有问题已整改"))),
        ]);
        yield return new DemoRegister("maintenance",
        [
            .. new[] { DemoDays.On(6, 19), DemoDays.On(12, 11) }.Select((day, index) => DemoRegister.Entry(
                ("number", string.Create(CultureInfo.InvariantCulture, $"WH-2021-{index + 1}")), ("done_on", day), ("object", "小型机"), ("preventive", true), ("system", System), ("engineer", "贺云岫"), ("content", "固件、电源、风扇、日志检查，切换测试。"))),
        ]);
        yield return new DemoRegister("contracts", [MaintenanceAndEquipment.Contract("YZJJ-2021-03", "医保软件运行维护服务", "云泽惠医软件有限公司", "系统维护", DemoDays.On(1, 4), 600_000m)]);
        yield return new DemoRegister("instalments",
        [
            MaintenanceAndEquipment.Paid("FK-2021-0820", "YZJJ-2021-03", 1, DemoDays.On(6, 30), 300_000m, DemoDays.On(6, 30), "2021-0820"),
            MaintenanceAndEquipment.Paid("FK-2021-2066", "YZJJ-2021-03", 2, DemoDays.On(12, 31), 300_000m, DemoDays.On(12, 20), "2021-2066"),
        ]);
        yield return new DemoRegister("settlements", [.. Settlements(dice)]);
    }

    private static string Code(int number) => string.Create(CultureInfo.InvariantCulture, $"D{number:00000}");

    private static NewEntry Point(DemoDice dice, int number)
    {
        var (town, kind) = (dice.Of(Towns), number <= 46 ? "定点医院" : number <= 178 ? "卫生院" : number <= 1_260 ? "村卫生室" : number <= 2_180 ? "定点药店" : "经办窗口");
        return DemoRegister.Entry(
            ("code", Code(number)), ("name", string.Create(CultureInfo.InvariantCulture, $"{town}{kind}{number}")), ("kind", kind), ("town", town), ("opened_on", new DateOnly(2016, 1, 1).AddDays(dice.Below(1_800))));
    }

    /// <summary>Each month and kind close to the share of the year, and the year exactly on it.</summary>
    private static IEnumerable<NewEntry> Settlements(DemoDice dice)
    {
        var totals = DemoDays.Months.SelectMany(month => Kinds.Select((kind, index) => (Month: month, Kind: kind, Total: dice.Between(40, 60) * (index + 1) * 50))).ToList();
        var left = (int)Domain.Quantities.Rounding.HalfUp(totals.Sum(one => one.Total) * Immediate, 0);
        for (var at = 0; at < totals.Count; at++)
        {
            var (month, kind, total) = totals[at];
            var immediate = at == totals.Count - 1 ? left : (int)(total * Immediate);
            left -= immediate;
            yield return DemoRegister.Entry(
                ("number", string.Create(CultureInfo.InvariantCulture, $"JS-{month:yyyyMM}-{at % Kinds.Length + 1}")), ("month_on", month), ("kind", kind), ("total", total), ("immediate", immediate), ("failed", total - immediate),
                ("seconds", dice.Between(6, 14) / 10m), ("amount", total * dice.Between(80, 400) * 1m));
        }
    }
}
