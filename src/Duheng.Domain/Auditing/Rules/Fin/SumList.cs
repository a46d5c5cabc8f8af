using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>A total of income or spending in a sentence with the parts that it is told to have (收入合计…，其中：…).</summary>
/// <param name="Label">The words before the total: 本年收入合计.</param>
/// <param name="Parts">Empty when the sentence lists none.</param>
internal sealed partial record SumList(Fact Total, string Label, IReadOnlyList<(string Label, Fact Fact)> Parts)
{
    public bool IsIncome => Label.LastIndexOf("收入", StringComparison.Ordinal) > Label.LastIndexOf("支出", StringComparison.Ordinal);

    /// <summary>一般公共预算拨款收入 is a source of money, not a budget.</summary>
    public bool IsBudget => Planned().IsMatch(Label);

    /// <summary>收入合计, 支出总额, 支出预算; not 财政拨款收入, which is a part.</summary>
    public bool IsWhole => Ending().IsMatch(Label);

    public Money Sum => Money.Sum(Parts.Select(part => Statement.MoneyOf(part.Fact)));

    /// <summary>其他收入 at the end says that nothing else is left out.</summary>
    public bool IsClosed => Parts is [.., var last] && (last.Label.Contains("其他", StringComparison.Ordinal) || last.Label.Contains("其它", StringComparison.Ordinal));

    private static readonly Working<List<SumList>> Found = new(audit =>
        [.. audit.Narrative.Of(FactKind.Amount).GroupBy(fact => fact.Paragraph, ReferenceEqualityComparer.Instance).SelectMany(group => In((Paragraph)group.Key!, group))]);

    public static IReadOnlyList<SumList> In(AuditCase audit) => Found.Of(audit);

    private static IEnumerable<SumList> In(Paragraph paragraph, IEnumerable<Fact> amounts)
    {
        var text = paragraph.Folded;
        var facts = amounts.Where(fact => !IsInBrackets(text, fact.Start)).OrderBy(fact => fact.Start).ToList();
        for (var index = 0; index < facts.Count; index++)
        {
            var before = index == 0 ? 0 : End(facts[index - 1]);
            if (TotalWord().Match(text[before..facts[index].Start]) is { Success: true } label)
            {
                yield return new SumList(facts[index], label.Groups["label"].Value, PartsOf(text, facts, index, label.Groups["label"].Value));
            }
        }
    }

    private static List<(string Label, Fact Fact)> PartsOf(string text, List<Fact> facts, int total, string label)
    {
        var parts = new List<(string, Fact)>();
        var other = label.Contains("收入", StringComparison.Ordinal) ? "支出" : "收入";
        for (var index = total + 1; index < facts.Count; index++)
        {
            var between = Bracketed().Replace(text[End(facts[index - 1])..facts[index].Start], string.Empty);
            var opens = between.Contains("其中", StringComparison.Ordinal);
            if (between.Contains('。', StringComparison.Ordinal) || between.Contains(other, StringComparison.Ordinal) || opens != (index == total + 1))
            {
                // A second 其中 lists what the last part is made of: nobody can tell where the first list ends.
                return opens && index > total + 1 ? [] : parts;
            }

            if (!Change().IsMatch(between))
            {
                parts.Add((between.Trim(',', ':', ';', '、', ' '), facts[index]));
            }
        }

        return parts;
    }

    private static int End(Fact fact) => fact.Start + fact.Text.Length;

    private static bool IsInBrackets(string text, int at) => text.AsSpan(0, at).Count('(') > text.AsSpan(0, at).Count(')');

    [GeneratedRegex("(?<label>[^,:;。、()]*(收入|支出)(预算|决算)?(数|总额|合计|总计|共计|总数)?)(为|是|共|达|:|\\s)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TotalWord();

    [GeneratedRegex("\\([^()]*\\)?|^[^()]*\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex("(收入|支出)预算|预算(收入|支出)(合计|总计|总额|共计)|(年初|部门|单位)预算", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Planned();

    [GeneratedRegex("(计|总额|总数|预算数?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();

    /// <summary>比上年增加12万元 is no part of anything.</summary>
    [GeneratedRegex("增加|减少|增长|下降|比上年|较上年|同比", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Change();
}
