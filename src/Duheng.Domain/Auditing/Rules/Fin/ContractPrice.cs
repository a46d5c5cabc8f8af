using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>A contract, bid or purchase price that a sentence or a reason tells (合同价、中标价、成交价).</summary>
internal sealed partial record ContractPrice(Money Money, string Text, Place Place)
{
    private static readonly Working<List<ContractPrice>> Found = new(audit => [.. Read(audit)]);

    public static IReadOnlyList<ContractPrice> In(AuditCase audit) => Found.Of(audit);

    private static IEnumerable<ContractPrice> Read(AuditCase audit) =>
        from said in Statement.Reasons(audit).Concat(Statement.Prose(audit))
        from fact in said.Amounts()
        where IsPrice(said.Before(fact)) && fact.Unit?.Symbol.Contains('/', StringComparison.Ordinal) == false
        select new ContractPrice(Statement.MoneyOf(fact), fact.Text, said.Place);

    /// <summary>合同价格为, 中标金额, 采购总价：; not 比合同价低.</summary>
    public static bool IsPrice(string before) => Price().IsMatch(before) && !Comparison().IsMatch(before);

    [GeneratedRegex("(合同|中标|成交|采购|招标|签约)(实际|最终|签订|的|总|结算)*(价格|价款|价|金额|总额|额|款)(共计|共|合计|总计|为|是|:|约|仅|\\s)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Price();

    [GeneratedRegex("低于|高于|超出|超过|比|较|节约|未付|尚欠|分期|每", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comparison();
}
