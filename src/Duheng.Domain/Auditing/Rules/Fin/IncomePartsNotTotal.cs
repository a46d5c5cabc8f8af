using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-17", Severity.Error, Basis = "文内勾稽：收入、支出合计 = 所列各项之和",
    Title = "部门收支合计不平", TitleEn = "Parts of income or spending do not make the total")]
public sealed class IncomePartsNotTotal : IAuditRule
{
    /// <summary>One part alone is an example, not a list.</summary>
    private const int FewestParts = 2;

    public Abstention? Abstains(AuditCase audit) => SumList.In(audit).Any(list => list.Parts.Count >= FewestParts)
        ? null
        : Abstention.NotApplicable("没有列出部门收入、支出的构成", "no parts of income or spending are listed");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var list in SumList.In(audit).Where(list => list.Parts.Count >= FewestParts))
        {
            var total = Statement.MoneyOf(list.Total);
            var difference = (total - list.Sum).Abs();

            // Every part, and the total itself, may have been rounded.
            if (difference.Wan <= audit.Limits.MoneyToleranceWan * (list.Parts.Count + 1))
            {
                continue;
            }

            var isOver = list.Sum > total;
            var working = string.Join(" + ", list.Parts.Select(part => Figures.Plain(part.Fact.Number)));
            var (sum, apart) = (list.Sum.In(MoneyUnit.Wan), difference.In(MoneyUnit.Wan));
            yield return new Remark(
                list.Total.Place,
                $"“{list.Label}”为 {list.Total.Text}，所列各项 {working} = {sum} 万元，{(isOver ? "多" : "少")} {apart} 万元。",
                $"\"{list.Label}\" is {list.Total.Text}; the parts {working} make {sum} 万元, {apart} 万元 {(isOver ? "more" : "less")}.")
            {
                Stated = list.Total.Text,
                Expected = $"{sum}万元",
                Difference = difference.Wan,
                Lowered = isOver || list.IsClosed ? null : Severity.Info,
                Key = list.Label,
            };
        }
    }
}
