using System.Text.RegularExpressions;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-04", Severity.Info, Basis = "文字处理软件的域代码不应印在正文里（本产品文字检查）",
    Title = "域代码残留", TitleEn = "Field codes left in the text")]
public sealed partial class FieldCodesLeft : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var found = audit.Narrative.Paragraphs.SelectMany(paragraph => Code().Matches(paragraph.Text).Select(match => (Place: paragraph.SentenceAt(match.Index), match.Value))).ToList();
        if (found.Count > 0)
        {
            yield return new Remark(found[0].Place, $"正文里残留域代码“{found[0].Value}”。", $"The field code \"{found[0].Value}\" was left in the text.")
            {
                Stated = found[0].Value,
                AlsoAt = [.. found.Select(one => one.Place).Distinct().Skip(1)],
            };
        }
    }

    [GeneratedRegex("TOC\\s+\\\\[a-z]|HYPERLINK\\s+(\\\\l|\")|PAGEREF\\s+\\S+|_Toc\\d{4,}|MERGEFORMAT|错误[！!]\\s*(未找到引用源|未定义书签|超链接引用无效)|Error!\\s*(Reference source|Bookmark) not", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
