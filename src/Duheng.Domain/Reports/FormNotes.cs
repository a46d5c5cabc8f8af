namespace Duheng.Domain.Reports;

/// <summary>The notes that a form prints about itself (注：…, 填表说明): nobody wrote them for this report.</summary>
public static class FormNotes
{
    private static readonly string[] Heads = ["注：", "注:", "备注：", "备注:", "注1", "注１", "说明：", "说明:", "填表说明", "填报说明", "填写说明", "填报要求"];

    private static readonly string[] Phrases =
    [
        "达成预期指标、部分达成", "达成年度指标、部分达成", "填写本地区实际完成", "其他资金包括", "定量指标，资金使用单位", "定性指标根据指标完成情况", "得分一档最高不能超过", "各省可", "本表由",
    ];

    /// <summary>A head of notes takes the numbered paragraphs behind it along.</summary>
    public static IEnumerable<Paragraph> Without(IReadOnlyList<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);

        var isNote = false;
        foreach (var paragraph in paragraphs)
        {
            var text = paragraph.Text.TrimStart();
            var isHead = Heads.Any(head => text.StartsWith(head, StringComparison.Ordinal));
            isNote = isHead || (isNote && text.Length > 1 && (char.IsDigit(text[0]) || text[0] is '(' or '（' or >= '①' and <= '⑳'));
            if (!isNote && !Phrases.Any(phrase => text.Contains(phrase, StringComparison.Ordinal)))
            {
                yield return paragraph;
            }
        }
    }
}
