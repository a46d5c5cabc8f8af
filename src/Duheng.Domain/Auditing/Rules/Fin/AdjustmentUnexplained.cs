using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-10", Severity.Warning, Basis = "表内勾稽：全年预算 ≠ 年初预算的，应有调整的原因或依据",
    Title = "调整未说明", TitleEn = "Budget change unexplained")]
public sealed partial class AdjustmentUnexplained : IAuditRule
{
    /// <summary>A cause shorter than this, beyond the words for the budget itself, says nothing.</summary>
    private const int ShortestCause = 4;

    public Abstention? Abstains(AuditCase audit) => BudgetChange.Abstains(audit);

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (BudgetChange.Of(audit) is not { } change || Statement.All(audit).Any(said => Explains(said.Text)))
        {
            yield break;
        }

        var (initial, annual, unit) = (change.Initial.Text, change.Annual.Text, FundParts.Symbol(audit));
        var (apart, way) = (Figures.Plain(change.Amount), change.IsCut ? "减少" : "增加");
        yield return new Remark(
            change.Annual.Place,
            $"年初预算 {initial}，全年预算 {annual}，{way} {apart} {unit}，全文没有说明调整的原因或批准依据。",
            $"The budget went from {initial} to {annual} {unit} ({apart}); no reason and no approval is told anywhere.")
        {
            Stated = annual,
            Expected = initial,
            Difference = change.Amount,
            Key = $"{FundRow.Initial}/{FundRow.Annual}",
            AlsoAt = [change.Initial.Place],
        };
    }

    /// <summary>A cause before the change (因…，预算调减), behind it (预算调减…，主要是…), or an approval.</summary>
    private static bool Explains(string text)
    {
        if (Change().Match(text) is not { Success: true } change)
        {
            return false;
        }

        if (Approval().IsMatch(text) || Causes.In(text[(change.Index + change.Length)..]))
        {
            return true;
        }

        return Cause().Matches(text[..change.Index])
            .Any(cause => Empty().Replace(text[(cause.Index + cause.Length)..(change.Index + change.Length)], string.Empty).Length >= ShortestCause);
    }

    [GeneratedRegex("(预算|经费|资金)[^,;。]{0,16}(调整|调减|调增|追加|追减|核减|压减|调剂|削减|收回|增加|减少)|(调整|调减|调增|追加|追减|核减|压减|调剂|削减|收回)[^,;。]{0,8}(预算|经费|资金)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Change();

    [GeneratedRegex("因(?![此而素果])|由于|鉴于|根据|按照|依据|受", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cause();

    [GeneratedRegex("经[^,;。]{2,20}(批准|批复|同意|审批)|\\(\\d{4}\\)\\s*\\d+\\s*号", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Approval();

    /// <summary>Words that only name the change itself.</summary>
    [GeneratedRegex("\\d|[年月日度.,%]|万元|本|项目|单位|预算|经费|资金|金额|财政|安排|修改|变动|变化|情况|有所|进行|调整|调减|调增|追加|追减|核减|压减|调剂|削减|收回|增加|减少|由|为|的|从|至|到|了|后", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Empty();
}
