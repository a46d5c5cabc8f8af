using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Output.Html;

/// <summary>One finding in the side panel: message, figures, the line with its formula, what follows from it, its rule, its places.</summary>
internal sealed class FindingHtml(Markup markup, Language language, Marks marks)
{
    public void Write(NumberedFinding one, IReadOnlyList<NumberedFinding> followers)
    {
        var (rule, remark) = (one.Finding.Rule, one.Finding.Remark);
        markup.Write($"<article class=\"fd\" id=\"{one.Id}\" data-n=\"{one.Number}\" data-s=\"{Seal.Letter(one.Severity)}\" data-r=\"{rule.Id}\" data-g=\"{Families.Of(rule)}\" data-at=\"{marks.AnchorOf(one)}\" data-p=\"{marks.PositionOf(one)}\" tabindex=\"-1\">");
        markup.Write($"{Seal.Of(one.Severity, language)}<div><h3><span>{language.Pick(rule.Title, rule.TitleEn)}</span><code>{rule.Id}</code><span class=\"no\">{one.Number}</span></h3><p>{language.Pick(remark.Zh, remark.En)}</p>");
        WriteFigures(remark);
        Line(one);
        Followers(followers);
        Rule(rule);
        Go(one);
        markup.Raw("</div></article>\n");
    }

    private void WriteFigures(Remark remark)
    {
        if (remark.Stated is null && remark.Expected is null && remark.Difference is null && remark.PointsAtRisk is null)
        {
            return;
        }

        markup.Raw("<div class=\"was\">");
        if (remark.Stated is not null || remark.Expected is not null)
        {
            Pair(language.Pick("自报", "stated"), string.IsNullOrWhiteSpace(remark.Stated) ? language.Pick("（空）", "(blank)") : remark.Stated);
        }

        if (remark.Expected is { } expected)
        {
            Pair(language.Pick("应为", "expected"), expected);
        }

        if (remark.Difference is { } difference && difference != 0m)
        {
            Pair(language.Pick("相差", "off by"), Figures.Plain(difference));
        }

        if (remark.PointsAtRisk is { } points)
        {
            Pair(language.Pick("涉及", "at risk"), language.Pick($"{Figures.Plain(points)} 分", $"{Figures.Plain(points)} points"));
        }

        markup.Raw("</div>");
    }

    private void Pair(string name, string value) => markup.Write($"<span>{name} <b>{value}</b></span>");

    /// <summary>The figures of the line that the finding is about, and how its score was recomputed.</summary>
    private void Line(NumberedFinding one)
    {
        if (LineOf(one) is not { } line)
        {
            return;
        }

        markup.Write($"<div class=\"more\"><table class=\"fig\"><thead><tr><th scope=\"col\">{language.Pick("权重", "weight")}</th><th scope=\"col\">{language.Pick("目标值", "target")}</th><th scope=\"col\">{language.Pick("业绩值", "actual")}</th><th scope=\"col\">{language.Pick("自报", "stated")}</th><th scope=\"col\">{language.Pick("重算", "recomputed")}</th></tr></thead>");
        var score = line.Score is { } points ? $"{points}" : language.Pick("未评分", "not scored");
        markup.Write($"<tbody><tr><td>{Shown(line.Line.Weight?.Text)}</td><td>{Shown(line.Line.Target?.Text)}</td><td>{Shown(line.Line.Actual?.Text)}</td><td>{Shown(line.Line.Score?.Text)}</td><td class=\"re\">{score}</td></tr></tbody></table>");
        markup.Write($"<p class=\"formula\"><span>{language.Pick("算式", "formula")}</span> {language.Pick(line.Formula)}</p></div>");
    }

    private static LineScore? LineOf(NumberedFinding one)
    {
        var (remark, sheet) = (one.Finding.Remark, one.Report.Sheet);
        var named = (sheet?.AllLines ?? []).Where(line => line.Line.Name.Text == remark.Indicator).ToList();
        return named.Find(line => (line.Line.Name.Place.Table, line.Line.Name.Place.Row) == (remark.Where.Table, remark.Where.Row)) ?? named.FirstOrDefault();
    }

    private static string Shown(string? text) => string.IsNullOrWhiteSpace(text) ? "—" : text;

    private void Followers(IReadOnlyList<NumberedFinding> followers)
    {
        if (followers.Count == 0)
        {
            return;
        }

        markup.Write($"<details class=\"fol\"><summary>{language.Pick($"由此引起 {Terms.Count(followers.Count)} 条", $"{Terms.Count(followers.Count)} more follow from it")}</summary><ul>");
        foreach (var one in followers)
        {
            var (rule, remark) = (one.Finding.Rule, one.Finding.Remark);
            markup.Write($"<li id=\"{one.Id}\" data-n=\"{one.Number}\" data-s=\"{Seal.Letter(one.Severity)}\" data-r=\"{rule.Id}\" data-at=\"{marks.AnchorOf(one)}\">{Seal.Of(one.Severity, language)} <b>{language.Pick(rule.Title, rule.TitleEn)}</b> <code>{rule.Id}</code> <span class=\"no\">{one.Number}</span><br>{language.Pick(remark.Zh, remark.En)} <a href=\"#{marks.AnchorOf(one)}\">{Places.Short(remark.Where, language)}</a></li>");
        }

        markup.Raw("</ul></details>");
    }

    private void Rule(AuditRuleAttribute rule)
    {
        markup.Write($"<details class=\"why\"><summary>{language.Pick("规则说明", "about this rule")}</summary>");
        foreach (var paragraph in RulePages.Explanation(rule, language).Split('\n'))
        {
            markup.Write($"<p>{paragraph}</p>");
        }

        markup.Write($"<p class=\"s\"{new Raw(language == Language.En ? " lang=\"zh-CN\"" : string.Empty)}>{language.Pick("依据：", string.Empty)}{rule.Basis}</p></details>");
    }

    private void Go(NumberedFinding one)
    {
        var remark = one.Finding.Remark;
        markup.Raw("<div class=\"go\">");
        foreach (var place in remark.AlsoAt.Prepend(remark.Where).Distinct())
        {
            Link(one.Document, place);
        }

        markup.Raw("</div>");
    }

    private void Link(int document, Place place)
    {
        if (marks.AnchorOf(document, place) is { } anchor)
        {
            markup.Write($"<a href=\"#{anchor}\">{Places.Short(place, language)}</a>");
        }
        else
        {
            markup.Write($"<span>{Places.Short(place, language)}</span>");
        }
    }
}
