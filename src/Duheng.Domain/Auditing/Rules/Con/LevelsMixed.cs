using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-15", Severity.Info, Basis = "前后一致：单位所在的市、县与文中自称应一致",
    Title = "层级矛盾", TitleEn = "City and county are mixed")]
public sealed partial class LevelsMixed : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Narrative.HasSentences
        ? null
        : Abstention.Lacking("没有叙述文字", "there is no prose");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var (city, county) = (First(audit, "我市", "本市"), First(audit, "我县", "本县"));
        if (city is not null && county is not null)
        {
            yield return new Remark(
                county.Place,
                $"文中既自称“{city.Text}”，又自称“{county.Text}”，看不出是市级还是县级项目。",
                $"The text calls its place both \"{city.Text}\" and \"{county.Text}\": is it a city's or a county's project?")
            {
                Stated = $"{city.Text}、{county.Text}",
                AlsoAt = [city.Place],
            };
            yield break;
        }

        var own = county ?? First(audit, "县财政", "全县");
        if (own is not null && !NamesCounty(audit))
        {
            yield return new Remark(
                own.Place,
                $"文中说“{own.Text}”，通篇没有写明是哪个县{Upper(audit)}。",
                $"The text says \"{own.Text}\", and never which county.")
            {
                Stated = own.Text,
                FollowsFrom = [Facets.Header],
            };
        }
    }

    private static Clause? First(AuditCase audit, params string[] words) =>
        (from paragraph in audit.Narrative.Paragraphs
         where paragraph.IsProse
         from word in words
         let at = paragraph.Text.IndexOf(word, StringComparison.Ordinal)
         where at >= 0
         select new Clause(paragraph, at, word)).FirstOrDefault();

    private static bool NamesCounty(AuditCase audit) =>
        new[] { audit.Report.Unit?.Text, audit.Report.Department?.Text, audit.Report.Project?.Text }
            .Concat(audit.Narrative.Paragraphs.Select(paragraph => paragraph.Text))
            .Any(text => text is not null && Named().IsMatch(text));

    private static string Upper(AuditCase audit) =>
        audit.Narrative.Paragraphs.Select(paragraph => City().Match(paragraph.Text)).FirstOrDefault(match => match.Success) is { } city
            ? $"，只出现“{city.Groups["city"].Value}”"
            : string.Empty;

    /// <summary>A name before 县 or 区, and not 全县, 各县, 市县.</summary>
    [GeneratedRegex("(?<![全各本我该市省由按和与、，。：（])[\\u4e00-\\u9fff-[全各本我该市省由按和与及等向在到为对从一二三四五六七八九十两多跨外辖属]](县|旗|自治县)(?!级|区|乡|、|财政)|[\\u4e00-\\u9fff-[全各本我该市省]]{2}区(?=[\\u4e00-\\u9fff]{0,8}(局|中心|委|院|馆|站))|[\\u4e00-\\u9fff]{2,3}县[\\u4e00-\\u9fff]{0,8}(局|中心|委|院|馆|站)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex("(?<city>(?![全各本我该])[\\u4e00-\\u9fff]{2}市)(?=[\\u4e00-\\u9fff]{0,8}(局|政府|委))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex City();
}
