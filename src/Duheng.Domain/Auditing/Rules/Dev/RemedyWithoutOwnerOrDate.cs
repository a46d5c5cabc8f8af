using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Dev;

[AuditRule("DEV-08", Severity.Info, Basis = "改进措施应有责任人和时限（本产品审核原则）",
    Title = "措施无责任人时限", TitleEn = "Measures without an owner or a date")]
public sealed partial class RemedyWithoutOwnerOrDate : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Narrative.In(SectionKind.Measures).Any()
        ? null
        : Abstention.Lacking("没有改进措施一章", "there is no chapter of measures");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var measures = audit.Narrative.Paragraphs
            .Where(paragraph => paragraph.Section == SectionKind.Measures && !Signature().IsMatch(paragraph.Folded))
            .ToList();
        var text = PrintedText.Fold(string.Join('\n', measures.Select(paragraph => paragraph.Text)));
        var hasDate = Limit().IsMatch(text) || audit.Lexicon.Holds("time-limits", text);
        var hasOwner = Owner().IsMatch(text) || audit.Lexicon.Holds("owners", text);
        if (measures.Count == 0 || (hasDate && hasOwner))
        {
            yield break;
        }

        var (zh, en) = (hasDate, hasOwner) switch
        {
            (false, false) => ("责任人和时限", "neither an owner nor a date"),
            (true, _) => ("责任人", "no owner"),
            _ => ("时限", "no date"),
        };
        yield return new Remark(
            (measures.Find(paragraph => paragraph.HeadingLevel == 0) ?? measures[0]).SentenceAt(0),
            $"改进措施一章没有写明{zh}，难以督促落实。",
            $"The chapter of measures names {en}.")
        {
            Expected = zh,
            Key = "measures",
        };
    }

    [GeneratedRegex("\\d{1,2}\\s*(月|日|个月|天|周|个工作日)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Limit();

    /// <summary>The end of the document (落款), which follows the last chapter.</summary>
    [GeneratedRegex("盖章|签[字章]|(负责人|填报人|审核人|联系人|联系电话|填表人)\\s*:|^\\s*(19|20)\\d{2}年\\d{1,2}月\\d{1,2}日\\s*$|^\\s*附[件表]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signature();

    [GeneratedRegex("由[^,，。;；由]{2,18}?(科|处|室|股|部|组|中心|站|所|局|院|馆|公司|单位)|[我本](局|委|单位|中心|院|校|馆|所|处|站)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Owner();
}
