using System.Globalization;
using Duheng.Application.Registers;

namespace Duheng.Application.Demo.Records;

/// <summary>信息系统维护及设备购置: nine tickets of ten are responded to within two hours, and 9.77 万元 were paid.</summary>
internal sealed class MaintenanceAndEquipment : IDemoRecords
{
    private const int BinMinutes = 15;
    private const int TwoHours = 120;

    /// <summary>Tickets by quarters of an hour: 188 within two hours, the last of them at two hours sharp, 20 after it.</summary>
    private static readonly int[] Within = [22, 31, 34, 28, 24, 20, 16, 12];
    private static readonly int[] After = [3, 3, 3, 2, 2, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 1];

    public string Project => "信息系统维护及设备购置";

    public IEnumerable<DemoRegister> Write(DemoDice dice)
    {
        yield return new DemoRegister("systems", [DemoRegister.Entry(("name", "医保结算前置系统"), ("started_on", new DateOnly(2018, 6, 1)), ("protection_level", "三级"), ("vendor", "云泽同创信息技术有限公司"))]);
        string[] names = ["青岚县人民医院", "市中心机房", "北桥镇卫生院", "云岭区医保大厅", "市第三人民医院", "石塘街道服务站", "东屏县中医院", "东屏县医保大厅", "西渠镇卫生院", "南湖社区卫生服务中心"];
        yield return new DemoRegister("points",
        [
            .. names.Select((name, index) => DemoRegister.Entry(
                ("code", Code(index)), ("name", name), ("kind", name.EndsWith("医院", StringComparison.Ordinal) ? "定点医院" : name.Contains("卫生", StringComparison.Ordinal) ? "卫生院" : "经办窗口"),
                ("opened_on", new DateOnly(2019, 3, 1).AddDays(index * 11)))),
        ]);
        yield return new DemoRegister("tickets", Tickets(dice, [.. names.Select((_, index) => Code(index))]));
        yield return new DemoRegister("contracts",
        [
            Contract("YZYB-2021-04", "信息系统维护服务", "云泽同创信息技术有限公司", "系统维护", DemoDays.On(3, 1), 84_000m),
            Contract("YZYB-2021-17", "办公设备采购", "云泽嘉禾科技有限公司", "设备采购", DemoDays.On(10, 12), 13_700m),
        ]);
        yield return new DemoRegister("instalments",
        [
            Paid("FK-2021-09", "YZYB-2021-04", 1, DemoDays.On(5, 20), 42_000m, DemoDays.On(5, 19), "2021-0517"),
            Paid("FK-2021-31", "YZYB-2021-04", 2, DemoDays.On(11, 30), 42_000m, DemoDays.On(11, 30), "2021-1846"),
            Paid("FK-2021-32", "YZYB-2021-17", 1, DemoDays.On(11, 30), 13_700m, DemoDays.On(11, 30), "2021-1846"),
        ]);
        yield return new DemoRegister("acceptances",
        [
            DemoRegister.Entry(("number", "YS-2021-11"), ("contract", "YZYB-2021-17"), ("accepted_on", DemoDays.On(11, 12)), ("quantity", 4), ("passed", 4), ("amount", 13_700m), ("conclusion", "合格")),
        ]);
    }

    /// <summary>An instalment that was paid in full.</summary>
    internal static NewEntry Paid(string number, string contract, int part, DateOnly due, decimal amount, DateOnly on, string voucher) => DemoRegister.Entry(
        ("number", number), ("contract", contract), ("part", part), ("due_on", due), ("due", amount), ("paid_on", on), ("paid", amount), ("voucher", voucher));

    /// <summary>A contract from its day until the end of the year.</summary>
    internal static NewEntry Contract(string number, string name, string supplier, string kind, DateOnly signed, decimal amount) => DemoRegister.Entry(
        ("number", number), ("name", name), ("supplier", supplier), ("kind", kind), ("signed_on", signed), ("started_on", signed), ("ended_on", DemoDays.On(12, 31)), ("amount", amount), ("procurement", "询价"));

    private static string Code(int index) => string.Create(CultureInfo.InvariantCulture, $"YZ-{index + 1:0000}");

    /// <summary>And six that do not count, each with its reason.</summary>
    private static IReadOnlyList<NewEntry> Tickets(DemoDice dice, IReadOnlyList<string> points)
    {
        var waits = Within.SelectMany((count, bin) => Enumerable.Range(0, count).Select(_ => (bin * BinMinutes) + dice.Between(1, BinMinutes - 1)))
            .Append(TwoHours)
            .Concat(After.SelectMany((count, bin) => Enumerable.Range(0, count).Select(_ => TwoHours + (bin * BinMinutes) + dice.Between(1, BinMinutes))));
        string[] aside = ["测试单", "测试单", "测试单", "重复报修", "重复报修", "报修人撤回"];
        return TicketMaker.Make(
            dice, [.. waits.Select(wait => (wait, string.Empty)), .. aside.Select(reason => (dice.Between(1, 300), reason))], points, "医保结算前置系统");
    }
}
