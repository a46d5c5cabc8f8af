using System.Globalization;

namespace Duheng.Application.Demo.Records;

/// <summary>城乡居民医保经办购买服务: 39.75 万元 contracted, 37.24 万元 paid; what lies between was deducted for posts that stood empty.</summary>
internal sealed class PurchasedServices : IDemoRecords
{
    private static readonly (string Number, string Name, string Supplier, decimal Amount, int People)[] Contracts =
    [
        ("QLYB-2021-01", "城乡居民参保征缴服务", "青岚惠民人力资源服务有限公司", 186_000m, 6),
        ("QLYB-2021-02", "医保信息统计维护服务", "青岚惠民人力资源服务有限公司", 118_500m, 4),
        ("QLYB-2021-03", "政策咨询与档案整理服务", "云泽恒信档案服务有限公司", 93_000m, 3),
    ];

    /// <summary>Deducted of the second half, by contract.</summary>
    private static readonly decimal[] Deducted = [12_600m, 8_300m, 4_200m];

    public string Project => "城乡居民医保经办购买服务";

    public IEnumerable<DemoRegister> Write(DemoDice dice)
    {
        yield return new DemoRegister("service_contracts",
        [
            .. Contracts.Select((contract, index) => DemoRegister.Entry(
                ("number", contract.Number), ("name", contract.Name), ("project_no", index < 2 ? "QL-2021-采-009" + (index + 1).ToString(CultureInfo.InvariantCulture) : "QL-2021-采-0117"), ("contract_year", "第1年"),
                ("supplier", contract.Supplier), ("signed_on", DemoDays.On(1, 8 + index)), ("started_on", DemoDays.On(1, 11)), ("ended_on", DemoDays.On(12, 31)), ("amount", contract.Amount), ("people", contract.People))),
        ]);
        yield return new DemoRegister("deliveries",
        [
            .. Contracts.SelectMany((contract, index) => DemoDays.Months.Select(month =>
            {
                var payable = contract.Amount / 12m;
                var number = string.Create(CultureInfo.InvariantCulture, $"JF-{index + 1}-{month:yyyyMM}");
                var delivered = month.AddMonths(1).AddDays(-1 - dice.Below(2));
                return DemoRegister.Entry(
                    ("number", number), ("contract", contract.Number), ("month_on", month), ("delivered_on", delivered), ("accepted_on", month.Month == 12 ? DemoDays.On(12, 31) : delivered.AddDays(dice.Between(2, 6))),
                    ("conclusion", month.Month == 8 && index == 0 ? "整改后合格" : "合格"), ("quantity", dice.Between(900, 2_400)), ("payable", payable),
                    ("paid", month.Month == 12 ? payable - Deducted[index] : payable));
            })),
        ]);
        yield return new DemoRegister("service_staff",
        [
            .. Contracts.SelectMany((contract, index) => Enumerable.Range(1, contract.People).Select(person => DemoRegister.Entry(
                ("number", string.Create(CultureInfo.InvariantCulture, $"QL{index + 1}{person:00}")), ("contract", contract.Number), ("post", index == 0 ? "征缴服务" : index == 1 ? "统计维护" : "咨询"),
                ("joined_on", DemoDays.On(1, 11)), ("left_on", person == contract.People ? DemoDays.On(9, 30) : null)))),
        ]);
        yield return new DemoRegister("deductions",
        [
            .. Contracts.Select((contract, index) => DemoRegister.Entry(
                ("number", string.Create(CultureInfo.InvariantCulture, $"KK-2021-{index + 1:00}")), ("contract", contract.Number), ("deducted_on", DemoDays.On(12, 20)), ("cause", "缺岗"), ("amount", Deducted[index]),
                ("remark", "10 月起缺岗 1 人，按约定扣减服务费。"))),
        ]);
        yield return new DemoRegister("trainings",
        [
            DemoRegister.Entry(("number", "PX-2021-01"), ("held_on", DemoDays.On(3, 18)), ("kind", "培训"), ("topic", "城乡居民参保登记业务"), ("people", 13), ("hours", 4)),
            DemoRegister.Entry(("number", "PX-2021-02"), ("held_on", DemoDays.On(9, 8)), ("kind", "培训"), ("topic", "集中征缴期业务与系统操作"), ("people", 12), ("hours", 6)),
        ]);
        yield return new DemoRegister("service_scores",
        [
            .. Contracts.SelectMany((contract, index) => Enumerable.Range(1, 4).Select(quarter => DemoRegister.Entry(
                ("number", string.Create(CultureInfo.InvariantCulture, $"KH-{index + 1}-{quarter}")), ("contract", contract.Number), ("scored_on", DemoDays.On(quarter * 3, 28)), ("score", dice.Between(88, 97)), ("scored_by", "白疏桐")))),
        ]);
    }
}
