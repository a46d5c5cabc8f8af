using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-05", Severity.Info, Basis = "自评结果应有人负责（本产品提示；各地对集体决策、签字的要求不同）",
    Title = "未集体决策、未签字", TitleEn = "Nobody decided or signed")]
public sealed partial class NoDecisionOrSignature : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Narrative.HasProse
        ? null
        : Abstention.Lacking("只有表格，看不到签字", "there are only tables: signatures cannot be seen");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var lines = audit.Narrative.Paragraphs.Select(paragraph => (Line: paragraph, paragraph.Place)).Concat(SignOff.Notes(audit.Report)).ToList();
        var blank = lines.Where(one => Signs(one.Line) && Blank().IsMatch(one.Line.Key)).ToList();
        if (blank.Count > 0)
        {
            var labels = string.Join("、", blank.Select(one => one.Line.Text.Trim(' ', '：', ':')));
            yield return new Remark(blank[0].Place, $"“{labels}”没有签名。", $"\"{labels}\" is not signed.")
            {
                Stated = labels,
                AlsoAt = [.. blank.Skip(1).Select(one => one.Place)],
            };
        }
        else if (!lines.Exists(one => (Signs(one.Line) && Signed().IsMatch(one.Line.Key)) || audit.Lexicon.Holds("decisions", one.Line.Text) || SignOff.IsSeal(one.Line)))
        {
            yield return new Remark(
                Place.Document,
                "没有集体决策的记录，也没有项目负责人、财务负责人签字或单位盖章。",
                "There is no record of a decision, no signature and no seal.")
            {
                Key = "signature",
            };
        }
    }

    private static bool Signs(Paragraph paragraph) => paragraph.Text.Contains('人', StringComparison.Ordinal);

    [GeneratedRegex("^(项目|财务|单位)?(负责人|填报人|审核人)(\\(签字\\)|签字|签名)?[:：]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();

    [GeneratedRegex("(负责人|填报人|审核人)(\\(签字\\)|签字|签名)?[:：][\\u4e00-\\u9fff]{2,4}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signed();
}
