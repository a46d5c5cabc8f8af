using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-03", Severity.Warning, Basis = "《政府采购法》第六条、第六十四条：按批准的预算采购；达到 procurementFromWan 万元的合同应有采购记录",
    Title = "采购记录缺失", TitleEn = "Procurement missing or above its budget")]
public sealed class ProcurementMissing : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) =>
        PlatformOnly.Abstains(audit, evidence => evidence is { Contracts: not null, Procurements: not null }, "没有合同、采购的登记簿", "no registers of contracts and procurement are kept");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var (contracts, procurements) = (audit.Evidence?.Contracts ?? [], audit.Evidence?.Procurements ?? []);
        var least = audit.Limits.ProcurementFromWan;
        foreach (var contract in contracts.Where(contract => contract.Amount.Wan >= least && !procurements.Any(one => IsOf(one, contract))))
        {
            var wan = contract.Amount.In(MoneyUnit.Wan);
            yield return new Remark(
                Place.Document,
                $"合同“{contract.Name}”{wan} 万元，没有采购记录；{Figures.Plain(least)} 万元以上的应有。",
                $"The contract \"{contract.Name}\" of {wan} 万元 has no procurement record, which is due from {Figures.Plain(least)} 万元 on.")
            {
                Stated = $"{wan}万元",
                Key = $"procurement/{contract.Name}",
            };
        }

        foreach (var (name, price, budget) in procurements)
        {
            if (budget is { } planned && price > planned)
            {
                var (paid, allowed) = (price.In(MoneyUnit.Wan), planned.In(MoneyUnit.Wan));
                yield return new Remark(
                    Place.Document, $"“{name}”采购成交 {paid} 万元，超过采购预算 {allowed} 万元。", $"\"{name}\" was bought for {paid} 万元, above its budget of {allowed} 万元.")
                {
                    Stated = $"{paid}万元",
                    Expected = $"≤{allowed}万元",
                    Difference = (price - planned).Wan,
                    Key = $"procurement/{name}",
                };
            }
        }
    }

    private static bool IsOf(Procurement one, Contract contract) => PrintedText.Key(one.Name) == PrintedText.Key(contract.Name) || one.Price == contract.Amount;
}
