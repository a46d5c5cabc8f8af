using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-03", Severity.Warning, Basis = "GB/T 9704-2012《党政机关公文格式》：附件的序号和名称前后一致",
    Title = "附件标题冲突", TitleEn = "Annex titles clash")]
public sealed partial class AnnexTitlesClash : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.AnnexTitles.Count > 0
        ? null
        : Abstention.NotApplicable("没有附件标题", "there is no annex title");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var titles = audit.Report.AnnexTitles.Select(title => (title.Title, title.FollowsTitle, Parts: Read(title.Title.Text))).ToList();
        for (var index = 1; index < titles.Count; index++)
        {
            var (title, follows, (number, name)) = titles[index];
            var before = titles.Take(index).LastOrDefault(one => one.Parts.Name == name && name.Length > 0);
            if (before.Title is not null && before.Parts.Number != number)
            {
                yield return Of(title, before.Title, $"同一附件，前面写“{before.Title.Text}”，后面写“{title.Text}”。", $"One annex is called \"{before.Title.Text}\" and \"{title.Text}\".");
            }
            else if (before.Title is not null && follows)
            {
                yield return Of(title, before.Title, $"附件标题“{title.Text}”连着写了两遍。", $"The annex title \"{title.Text}\" stands there twice.");
            }
        }
    }

    private static Remark Of(StatedText title, StatedText before, string zh, string en) => new(title.Place, zh, en)
    {
        Stated = title.Text,
        Expected = before.Text,
        AlsoAt = [before.Place],
    };

    /// <summary>附件2：项目支出绩效自评表 is 2 and 项目支出绩效自评表.</summary>
    private static (string Number, string Name) Read(string title)
    {
        var match = Title().Match(PrintedText.Key(title));
        return match.Success ? (match.Groups["number"].Value, Likeness.Letters(match.Groups["name"].Value)) : (string.Empty, string.Empty);
    }

    [GeneratedRegex("^附[件表][:：]?(?<number>\\d{1,2}|[一二三四五六七八九十]{1,2})?[-.．、:：]?(?<name>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();
}
