namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-19", Severity.Info, Basis = "文内勾稽：预算与决算的支出应按同样的类别列出",
    Title = "预决算口径不一", TitleEn = "Budget and account list different categories")]
public sealed class SpendingCategoriesDiffer : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Listed(audit, isBudget: true) is null || Listed(audit, isBudget: false) is null
        ? Abstention.NotApplicable("没有分别列出预算和决算的支出类别", "budget and account do not both list their spending")
        : null;

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (Listed(audit, isBudget: true) is not { } budget || Listed(audit, isBudget: false) is not { } account)
        {
            yield break;
        }

        var (planned, spent) = (CategoriesOf(audit, budget), CategoriesOf(audit, account));
        var gone = planned.Except(spent, StringComparer.Ordinal).ToList();
        var added = spent.Except(planned, StringComparer.Ordinal).ToList();
        if (gone.Count + added.Count == 0)
        {
            yield break;
        }

        var zh = string.Join("；", new[] { Said("决算没有", gone), Said("预算没有", added) }.OfType<string>());
        var en = string.Join("; ", new[] { Said("missing from the account: ", gone), Said("missing from the budget: ", added) }.OfType<string>());
        yield return new Remark(
            account.Total.Place,
            $"预算与决算的支出类别不一致：{zh}。",
            $"Budget and account list different categories: {en}.")
        {
            Stated = string.Join("、", spent),
            Expected = string.Join("、", planned),
            Key = "categories",
            AlsoAt = [budget.Total.Place],
        };
    }

    private static string? Said(string which, List<string> categories) => categories.Count == 0 ? null : which + string.Join("、", categories.Select(one => $"“{one}”"));

    private static SumList? Listed(AuditCase audit, bool isBudget) =>
        SumList.In(audit).FirstOrDefault(list => !list.IsIncome && list.IsBudget == isBudget && list.Parts.Count > 1 && list.Label.Contains("支出", StringComparison.Ordinal));

    /// <summary>Each part by the category that its words name (日常公用经费支出 is 公用), else by its own words.</summary>
    private static List<string> CategoriesOf(AuditCase audit, SumList list) =>
        [.. list.Parts.Select(part => audit.Lexicon.Find("spending-categories", part.Label) ?? part.Label.Replace("其中", string.Empty, StringComparison.Ordinal).Trim(',', ':', ' ')).Distinct(StringComparer.Ordinal)];
}
