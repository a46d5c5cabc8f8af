using Duheng.Application.Json;

namespace Duheng.Application.Output.Html;

/// <summary>The side panel: filters, then the findings by family, the gravest family first.</summary>
internal sealed class FindingListHtml(Markup markup, Language language, Marks marks)
{
    public void Write(IReadOnlyList<NumberedFinding> findings)
    {
        var ids = findings.Select(one => one.Finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var followers = findings.Where(one => one.Finding.Cause is { } cause && ids.Contains(cause)).ToLookup(one => (one.Report, one.Finding.Cause));
        var roots = findings.Where(one => one.Finding.Cause is not { } cause || !ids.Contains(cause)).ToList();
        markup.Write($"<aside class=\"dh-p list\" aria-label=\"{language.Pick("发现", "findings")}\">\n");
        Head(findings, findings.Count - roots.Count);
        var item = new FindingHtml(markup, language, marks);
        markup.Raw("<div class=\"fds\">\n");
        foreach (var family in roots.GroupBy(one => Families.Of(one.Finding.Rule)).OrderByDescending(group => group.Max(one => one.Severity)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            markup.Write($"<h3 class=\"fd-g\" data-g=\"{family.Key}\">{Families.Name(family.Key, language)}<span>{language.Pick($"{Terms.Count(family.Count())} 条", Terms.Count(family.Count()))}</span></h3>\n");
            foreach (var one in family)
            {
                item.Write(one, [.. followers[(one.Report, one.Finding.Fingerprint)]]);
            }
        }

        markup.Write($"</div>\n<p class=\"rest js-only\" hidden>{language.Pick("有的发现被筛去了。", "Some findings are filtered out.")} <button type=\"button\" class=\"lnk\" data-do=\"all\">{language.Pick("全部显示", "show all")}</button></p>\n</aside>\n");
    }

    private void Head(IReadOnlyList<NumberedFinding> findings, int following)
    {
        markup.Write($"<header><h2>{language.Pick($"发现 {Terms.Count(findings.Count)} 条", $"{Terms.Count(findings.Count)} findings")}</h2>");
        if (following > 0)
        {
            markup.Write($"<span class=\"s\">{language.Pick($"其中 {Terms.Count(following)} 条由另一条引起", $"{Terms.Count(following)} of them follow from another")}</span>");
        }

        markup.Raw("</header>\n");
        if (findings.Count == 0)
        {
            markup.Write($"<p class=\"clean\">{language.Pick("没有发现问题。", "Nothing was found.")}</p>");
            return;
        }

        markup.Write($"<div class=\"filter js-only\" role=\"group\" aria-label=\"{language.Pick("筛选", "filter")}\">");
        foreach (var severity in Terms.Gravest)
        {
            var count = findings.Count(one => one.Severity == severity);
            markup.Write($"<label><input type=\"checkbox\" data-sev=\"{Seal.Letter(severity)}\" checked> <span class=\"sv sv-{Seal.Letter(severity)}\" aria-hidden=\"true\">{Seal.Character(severity, language)}</span> {Terms.Of(severity, language)} {count}</label>");
        }

        markup.Write($"<div class=\"row\"><select data-rule aria-label=\"{language.Pick("规则", "rule")}\"><option value=\"\">{language.Pick("全部规则", "all rules")}</option>");
        foreach (var rule in findings.GroupBy(one => one.Finding.Rule.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var card = rule.First().Finding.Rule;
            markup.Write($"<option value=\"{rule.Key}\">{rule.Key} {language.Pick(card.Title, card.TitleEn)} ({rule.Count()})</option>");
        }

        markup.Write($"</select><input type=\"search\" data-find placeholder=\"{language.Pick("查找  /", "search  /")}\" aria-label=\"{language.Pick("在发现中查找", "search the findings")}\"></div>");
        markup.Write($"<div class=\"row s\"><span aria-live=\"polite\" data-shown></span><button type=\"button\" class=\"lnk\" data-do=\"order\" data-other=\"{language.Pick("按类别排列", "by family")}\">{language.Pick("按位置排列", "by place")}</button><button type=\"button\" class=\"lnk\" data-do=\"help\">{language.Pick("键盘 ?", "keys ?")}</button></div></div>\n");
    }
}
