using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-13", Severity.Info, Basis = "指标设计：比率应有分母（本产品审核原则）",
    Title = "指标命名不当", TitleEn = "A rate of nothing happening")]
public sealed class DoubleNegativeName : IAuditRule
{
    private const int LongestQualifier = 6;

    public IEnumerable<Remark> Check(AuditCase audit) =>
        from line in audit.Report.Indicators
        let found = EventOf(UnitInName.Strip(line.Name.Text), audit.Lexicon)
        where found is not null
        select new Remark(
            line.Name.Place,
            $"“{line.Name.Text}”是双重否定的比率，没有分母，无法计算；可改为“{found}次数”，目标为0。",
            $"\"{line.Name.Text}\" is a rate of nothing happening: it has no denominator. Count the events and aim at 0.")
        {
            Indicator = line.Name.Text,
            Stated = line.Name.Text,
            Expected = $"{found}次数",
            AlsoAt = LineList.Again(line, one => one.Name.Place),
        };

    /// <summary>无(…)事故率, 零投诉发生率: the bad event right before 率.</summary>
    private static string? EventOf(string name, Lexicon lexicon)
    {
        if (!name.Contains('率', StringComparison.Ordinal) || name.AsSpan().IndexOfAny('无', '零') < 0)
        {
            return null;
        }

        foreach (var bad in lexicon["bad-events"])
        {
            foreach (var ending in (string[])["率", "发生率"])
            {
                var at = name.IndexOf(bad + ending, StringComparison.Ordinal);
                if (at > 0 && name.AsSpan(Math.Max(0, at - LongestQualifier), Math.Min(at, LongestQualifier)).IndexOfAny('无', '零') >= 0)
                {
                    return bad;
                }
            }
        }

        return null;
    }
}
