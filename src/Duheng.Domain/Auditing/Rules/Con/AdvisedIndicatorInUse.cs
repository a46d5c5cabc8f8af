using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-11", Severity.Warning, Basis = "前后一致：建议增加的指标不应是已经计分的指标",
    Title = "建议新增已用指标", TitleEn = "Advice adds an indicator already scored")]
public sealed partial class AdvisedIndicatorInUse : IAuditRule
{
    private const decimal Enough = 0.75m;
    private const int FewestLetters = 3;

    public Abstention? Abstains(AuditCase audit) => Advice(audit).Any()
        ? audit.Report.Indicators.Count > 0 ? null : Abstention.Lacking("没有指标", "there are no indicators")
        : Abstention.NotApplicable("建议里没有说要增加指标", "no advice to add indicators");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var (paragraph, match) in Advice(audit))
        {
            foreach (var item in match.Groups["what"].Value.Split(['、', '和', '及', '与', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (audit.Report.Indicators.FirstOrDefault(line => Uses(line, item)) is not { } line)
                {
                    continue;
                }

                yield return new Remark(
                    paragraph.SentenceAt(match.Index),
                    $"建议增加“{item}”，而“{line.Name.Text}”已经按它计分（得 {line.Score?.Text} 分）。",
                    $"The advice adds \"{item}\", yet \"{line.Name.Text}\" was already scored by it ({line.Score?.Text} points).")
                {
                    Indicator = line.Name.Text,
                    Stated = item,
                    AlsoAt = [line.Name.Place],
                    Key = item,
                };
            }
        }
    }

    private static IEnumerable<(Paragraph Paragraph, Match Match)> Advice(AuditCase audit) =>
        from paragraph in audit.Narrative.Paragraphs
        where paragraph.Section == SectionKind.Measures && paragraph.IsProse
        from match in Adds().Matches(paragraph.Text)
        select (paragraph, match);

    /// <summary>By its name, or in a narrative by the sentence that scores it.</summary>
    private static bool Uses(IndicatorLine line, string item)
    {
        var common = Likeness.Common(item, line.Score?.Place.Paragraph is null ? line.Name.Text : line.Score.Place.Text).Length;
        return common >= FewestLetters && common >= Likeness.Letters(item).Length * Enough;
    }

    [GeneratedRegex("(增加|增设|新增|补充|增补|设置)(?<what>[^。；，：]{3,60}?)(等)?(绩效|三级|考核|评价|量化|细化)*指标", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Adds();
}
