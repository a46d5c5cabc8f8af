using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-08", Severity.Warning, Basis = "章节内容应与标题相符（本产品文字检查）",
    Title = "章节跑题", TitleEn = "A chapter off its topic")]
public sealed class ChapterOffTopic : IAuditRule
{
    /// <summary>What a heading holds, and the list of words of which its text needs one.</summary>
    private static readonly (string Heading, string List)[] Topics =
    [
        ("预算执行情况及分析", "chapter-money"),
        ("措施与制度", "chapter-safeguards"),
        ("组织管理", "chapter-safeguards"),
        ("立项依据", "chapter-basis"),
        ("实施依据", "chapter-basis"),
        ("满意度情况及分析", "chapter-satisfaction"),
    ];

    public Abstention? Abstains(AuditCase audit) => Passages(audit).Any() || Overview.Of(audit) is not null
        ? null
        : Abstention.NotApplicable("没有这些章节", "the report has none of these chapters");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var (heading, list, paragraphs) in Passages(audit))
        {
            var stray = paragraphs.Where(paragraph => !audit.Lexicon.Holds(list, Text(paragraph))).ToList();
            if (stray.Count * 2 <= paragraphs.Count)
            {
                continue;
            }

            var (all, off) = (Figures.Plain(paragraphs.Count), Figures.Plain(stray.Count));
            var (many, manyEn) = paragraphs.Count == 1 ? (string.Empty, string.Empty) : ($"（{all} 段中有 {off} 段）", $" ({off} of {all} paragraphs)");
            yield return new Remark(
                stray[0].Place,
                $"“{heading}”写的不是这个内容{many}，没有提到{Example(audit.Lexicon[list])}等。",
                $"\"{heading}\" is about something else{manyEn}: no word of {Example(audit.Lexicon[list])}.")
            {
                Stated = heading,
                AlsoAt = [.. stray.Skip(1).Select(paragraph => paragraph.Place)],
                Key = heading,
            };
        }

        if (Overview.Of(audit) is { } overview && overview.IsHollow(audit))
        {
            yield return new Remark(
                overview.Paragraph.Place,
                $"“{overview.Label}”只有哪个项目都能用的话，没有说这个项目做什么。",
                $"\"{overview.Label}\" holds only words that suit any project: it does not tell what this one does.")
            {
                Stated = overview.Text,
                Key = overview.Label,
            };
        }
    }

    private static string Example(IReadOnlyList<string> words) => string.Join("、", words.Take(3));

    /// <summary>The text behind the label, so that the label's own words do not count.</summary>
    private static string Text(Paragraph paragraph) =>
        paragraph.Text.IndexOf('：', StringComparison.Ordinal) is > 0 and < 16 and var end && Topics.Any(topic => paragraph.Text[..end].Contains(topic.Heading, StringComparison.Ordinal))
            ? paragraph.Text[(end + 1)..]
            : paragraph.Text;

    private static IEnumerable<(string Heading, string List, IReadOnlyList<Paragraph> Paragraphs)> Passages(AuditCase audit)
    {
        var paragraphs = audit.Narrative.Paragraphs.Where(paragraph => !paragraph.IsInAnnex).ToList();
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var paragraph = paragraphs[index];
            var label = paragraph.IsProse
                ? paragraph.Text.IndexOf('：', StringComparison.Ordinal) is > 0 and < 16 and var end ? paragraph.Text[..end] : string.Empty
                : paragraph.Text;
            var topic = Topics.FirstOrDefault(topic => label.Contains(topic.Heading, StringComparison.Ordinal));
            IReadOnlyList<Paragraph> body = paragraph.IsProse ? [paragraph] : [.. paragraphs.Skip(index + 1).TakeWhile(next => next.IsProse)];
            if (topic.List is not null && body.Count > 0 && body.Any(one => Text(one).Length > 0))
            {
                yield return (label.TrimStart([.. "一二三四五六七八九十0123456789（）()、.． "]).Trim(), topic.List, body);
            }
        }
    }
}
