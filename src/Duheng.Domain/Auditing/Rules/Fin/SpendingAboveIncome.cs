using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-18", Severity.Warning, Basis = "文内勾稽：支出合计大于收入合计的，应说明动用的结转结余",
    Title = "支大于收未说明", TitleEn = "Spending above income, unexplained")]
public sealed class SpendingAboveIncome : IAuditRule
{
    /// <summary>Income and spending of one year stand together.</summary>
    private const int FarthestParagraphs = 2;

    public Abstention? Abstains(AuditCase audit) => Pairs(audit).Any()
        ? null
        : Abstention.NotApplicable("没有同时写收入合计和支出合计", "income and spending are not both told");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var (income, spending) in Pairs(audit))
        {
            var (received, spent) = (Statement.MoneyOf(income.Total), Statement.MoneyOf(spending.Total));
            var between = audit.Narrative.Paragraphs.Where(paragraph => paragraph.Number >= income.Total.Paragraph.Number && paragraph.Number <= spending.Total.Paragraph.Number + 1);
            if ((spent - received).Wan <= audit.Limits.MoneyToleranceWan || between.Any(paragraph => audit.Lexicon.Holds("carry-over", paragraph.Text)))
            {
                continue;
            }

            var apart = (spent - received).In(MoneyUnit.Wan);
            yield return new Remark(
                spending.Total.Place,
                $"“{spending.Label}”{spending.Total.Text}，大于“{income.Label}”{income.Total.Text}，多 {apart} 万元，没有说明使用了上年结转或结余。",
                $"\"{spending.Label}\" {spending.Total.Text} is above \"{income.Label}\" {income.Total.Text} by {apart} 万元; no carry-over is told.")
            {
                Stated = spending.Total.Text,
                Expected = $"≤{income.Total.Text}",
                Difference = (spent - received).Wan,
                AlsoAt = income.Total.Place == spending.Total.Place ? [] : [income.Total.Place],
            };
        }
    }

    /// <summary>Each total of income with the next total of spending, budget with budget and account with account.</summary>
    private static IEnumerable<(SumList Income, SumList Spending)> Pairs(AuditCase audit)
    {
        SumList? income = null;
        foreach (var list in SumList.In(audit).Where(list => list.IsWhole))
        {
            if (list.IsIncome)
            {
                income = list;
            }
            else if (income is not null && income.IsBudget == list.IsBudget && list.Total.Paragraph.Number - income.Total.Paragraph.Number <= FarthestParagraphs)
            {
                yield return (income, list);
                income = null;
            }
        }
    }
}
