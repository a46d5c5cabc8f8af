using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-24", Severity.Error, Basis = "模板中的占位文字应换成实际内容（本产品审核原则）",
    Title = "占位残留", TitleEn = "A placeholder was left in")]
public sealed partial class PlaceholderLeft : IAuditRule
{
    private const string DraftMark = "【草稿】";

    public IEnumerable<Remark> Check(AuditCase audit) => [.. InTable(audit), .. InTemplate(audit), .. InText(audit), .. Drafts(audit)];

    private static IEnumerable<Remark> InTable(AuditCase audit) =>
        from line in audit.Report.IsNarrative ? [] : audit.Report.Indicators
        let cell = new[] { line.Name.Place, line.Target?.Place, line.Actual?.Place }
            .OfType<Place>().FirstOrDefault(place => IsPlaceholder(place.Text))
        where cell is not null
        select new Remark(
            cell,
            $"“{cell.Text}”是模板的占位文字，没有换成实际内容。",
            $"\"{cell.Text}\" is a placeholder of the template.")
        {
            Indicator = line.Name.Text,
            Stated = cell.Text,
        };

    /// <summary>Rows of the template in which nothing is filled in, and marks in the place of a value; the same one in several places is one finding.</summary>
    private static IEnumerable<Remark> InTemplate(AuditCase audit) =>
        from left in audit.Report.LeftOver
        group left.Place by left.Text into same
        let places = same.OrderByDescending(place => place.IsInAnnex).ToList()
        select new Remark(
            places[0],
            $"“{same.Key}”是模板的占位文字，没有换成实际内容。",
            $"\"{same.Key}\" is a placeholder of the template.")
        {
            Indicator = same.Key,
            Stated = same.Key,
            AlsoAt = places.GetRange(1, places.Count - 1),
        };

    private static IEnumerable<Remark> InText(AuditCase audit) =>
        from paragraph in audit.Narrative.Paragraphs
        let match = paragraph.Text.Contains("【待填", StringComparison.Ordinal) ? ToFillIn().Match(paragraph.Text) : CrossedOut().Match(paragraph.Folded)
        where match.Success
        select new Remark(
            paragraph.SentenceAt(match.Index),
            $"正文里留有占位文字“{paragraph.Text.Substring(match.Index, match.Length)}”。",
            $"The text holds the placeholder \"{paragraph.Text.Substring(match.Index, match.Length)}\".")
        {
            Stated = paragraph.Text.Substring(match.Index, match.Length),
        };

    /// <summary>Texts that were put together from the figures and that nobody has gone over.</summary>
    private static IEnumerable<Remark> Drafts(AuditCase audit) =>
        from paragraph in audit.Narrative.Paragraphs
        where paragraph.Text.StartsWith(DraftMark, StringComparison.Ordinal)
        select new Remark(
            paragraph.Place,
            $"这一段还带着“{DraftMark}”：文字由数据自动拼成，应核对、改写后去掉标记。",
            $"This paragraph still bears \"{DraftMark}\": it was put together from the figures; go over it, then take the mark away.")
        {
            Lowered = Severity.Warning,
            Stated = DraftMark,
        };

    private static bool IsPlaceholder(string text)
    {
        var key = PrintedText.Key(text);
        return Numbered().IsMatch(key) || Crosses().IsMatch(key);
    }

    [GeneratedRegex("^(三级)?指标[\\d一二三四五六七八九十]*[:,.、]?(…|\\.{3,}|。{3,})*$|^(…+|\\.{3,}|。{3,})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex("【待填[：:][^【】]*】", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ToFillIn();

    /// <summary>In the text only before what it stands for: a name made unreadable (张××) is no placeholder.</summary>
    [GeneratedRegex("(?<![A-Za-z0-9])([xX]{2,}|[×╳]{2,}|[＊*]{3,})(?=省|市|县|区|乡|镇|村|街道|年|月|局|科|处|室|中心|单位|部门|学校|医院|公司|项目|工程|设备|系统|资金|经费|万元|元|个|名|人次|台|套|次|号|%)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CrossedOut();

    [GeneratedRegex("(?<![A-Za-z0-9])([xX]{2,}|[×╳]{2,}|[＊*]{3,})(?![A-Za-z0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Crosses();
}
