using System.Text;
using Duheng.Domain.Auditing;

namespace Duheng.Tests.Auditing;

/// <summary>docs/rules/README.md is generated from the rules' cards.</summary>
public sealed class RuleIndexTests
{
    private static readonly Dictionary<string, string> Families = new(StringComparer.Ordinal)
    {
        ["FIN"] = "资金 Money",
        ["SCR"] = "权重、得分与等级 Weights, scores, grade",
        ["IND"] = "指标设计 Indicator design",
        ["DEV"] = "偏差说明 Explanations",
        ["CON"] = "文字与数据一致 Consistency of text and data",
        ["EVD"] = "佐证 Evidence",
        ["ADJ"] = "调整与监控 Adjustment and monitoring",
        ["CMP"] = "合规提示 Compliance",
        ["STA"] = "可信度统计 Credibility statistics",
        ["FMT"] = "格式与文字 Format and text",
    };

    [Fact]
    public void Index_lists_every_rule() => Golden.MatchFile(Repo.At("docs", "rules", "README.md"), Index());

    private static string Index()
    {
        var text = new StringBuilder("# 规则目录 Rules\n\n由规则卡片生成：`dotnet dev.cs golden` 重写本页。每条规则一页，页上的案例由测试运行。\n");
        text.Append("Generated from the rules' cards. Each rule has one page, whose cases are run by the tests; how to write one: [CASES.md](CASES.md). 还没有的规则和原因 What is not there yet, and why: [OPEN.md](OPEN.md).\n");
        foreach (var family in RuleCatalog.Cards.GroupBy(card => card.Id[..3]))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {family.Key} {Families[family.Key]}\n\n| 编号 | 级别 | 名称 | English |\n|---|---|---|---|\n");
            foreach (var card in family)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{card.Id}]({card.Id}.md) | {card.Severity} | {card.Title} | {card.TitleEn} |\n");
            }
        }

        return text.ToString();
    }
}
