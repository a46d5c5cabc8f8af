using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>An amount in a goal that follows 费用, 预算, 资金 or 总投入.</summary>
/// <param name="IsBare">Nothing but 全年, 项目 and the like stands before the word: it speaks of the whole project.</param>
/// <param name="IsWhole">The clause opens with 全年, 年度, 项目 or a year, whatever it names then.</param>
internal sealed partial record GoalAmount(Fact Fact, Money Money, Place Place, string Sentence, bool IsBare, bool IsWhole)
{
    public static IEnumerable<GoalAmount> In(AuditCase audit, SectionKind goal)
    {
        foreach (var said in Statement.Prose(audit).Where(said => said.Section == goal))
        {
            foreach (var fact in said.Amounts().Where(fact => fact.Unit?.Symbol.Contains('/', StringComparison.Ordinal) == false))
            {
                var clause = said.Before(fact);
                if (Word().Match(clause) is { Success: true } word && !audit.Lexicon.Holds("others-money", clause) && !audit.Lexicon.Holds("unit-costs", clause))
                {
                    var prefix = Numbering().Replace(word.Groups["prefix"].Value, string.Empty);
                    yield return new GoalAmount(fact, Statement.MoneyOf(fact), said.Place, said.Text, Fillers().Replace(prefix, string.Empty).Length == 0, Opening().IsMatch(prefix));
                }
            }
        }
    }

    [GeneratedRegex("^(?<prefix>.*?)(总投入|总投资|费用|预算|资金|经费|投入)(总额|总计|共计|合计|规模|为|是|共|约|达|:|\\s)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("^\\s*(\\([\\d一二三四五六七八九十]{1,2}\\)[、.:]*|[\\d一二三四五六七八九十]{1,2}[、.:]+|[一二三四]是)?\\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbering();

    [GeneratedRegex("(19|20)\\d{2}年?(-|~|至|到)+(19|20)\\d{2}年|本年度?|当年|全年|年度|(19|20)\\d{2}年度?|实施期|本|该|项目|总|所需|需要?|预计|计划|安排|支出|年初|全部|运行|维护|运维|各项|的|\\s", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fillers();

    [GeneratedRegex("^(本年度?|当年|全年|年度|(19|20)\\d{2}年度?|本项目|项目)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();
}
