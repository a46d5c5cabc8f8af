using System.Security.Cryptography;
using System.Text;
using Duheng.Application.Json;

namespace Duheng.Application.Output.Html;

/// <summary>The frame of the file: one style, one script, both inside and named by their hashes; nothing else may load or run.</summary>
internal sealed class HtmlPage(Markup markup, Language language)
{
    private const string DarkTokens = "/*dark*/";

    private static readonly Lazy<string> Style = new(() => Asset("report.css").Replace(DarkTokens, Asset("dark.css"), StringComparison.Ordinal));
    private static readonly Lazy<string> Script = new(() => Asset("report.js"));

    /// <summary>What the file may load and run; a server that hands it out says the same.</summary>
    public static string Policy => $"default-src 'none'; style-src {HashOf(Style.Value)}; script-src {HashOf(Script.Value)}; base-uri 'none'; form-action 'none'";

    /// <param name="back">Where it leads to, on a server.</param>
    public void Open(string title, bool hasOverview, PageLink? back)
    {
        markup.Write($"<!doctype html>\n<html lang=\"{language.Pick("zh-CN", "en")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{new Raw(Policy)}\">\n");
        markup.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"duheng {ToolVersion.Version}\">\n<title>{title}</title>\n<style>{new Raw(Style.Value)}</style>\n<script>{new Raw(Script.Value)}</script>\n</head>\n");
        markup.Write($"<body>\n<a class=\"skip\" href=\"#main\">{language.Pick("跳到正文", "skip to the content")}</a>\n<header class=\"top\"><h1 class=\"brand\"><svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M2 8h20M6 8v3M10 8v2M14 8v2M18 8v2M8 8v6M5 14h6l-1.2 5H6.2z\"/><path class=\"w\" d=\"M17 3.5v4.5\"/></svg>{language.Pick("度衡", "Duheng")}<span>{language.Pick("体检结果", "check result")}</span></h1>");
        markup.Write($"<nav aria-label=\"{language.Pick("导航", "navigation")}\">{(hasOverview ? Markup.Fragment(one => one.Write($"<a href=\"#overview\">{language.Pick("总览", "overview")}</a>")) : Raw.None)}{Return(back)}<span data-where></span></nav>");
        markup.Write($"<button type=\"button\" class=\"js-only\" data-do=\"theme\">{language.Pick("明暗", "light / dark")}</button><button type=\"button\" class=\"js-only\" data-do=\"help\">{language.Pick("键盘 ?", "keys ?")}</button></header>\n<main id=\"main\">\n");
    }

    public void Close()
    {
        markup.Raw("</main>\n");
        markup.Write($"<footer class=\"foot\">duheng {ToolVersion.Version} · {language.Pick("规则目录", "catalogue of rules")} {ToolVersion.Catalogue} · {language.Pick("本文件不联网，可以离线打开和转发。得分由算式得出，没有 AI 参与。", "This file needs no network. Scores are arithmetic; no AI takes part.")}</footer>\n");
        markup.Write($"<dialog aria-label=\"{language.Pick("键盘", "keys")}\"><h2>{language.Pick("键盘", "Keys")}</h2><table><tbody>");
        Key("j k", language.Pick("下一条、上一条发现；总览里是下一份、上一份", "next and previous finding; in the overview, report"));
        Key("Enter", language.Pick("到原文里去；总览里是打开这一份", "go to its place; in the overview, open the report"));
        Key("1 2 3 4", language.Pick("显示或隐去阻断、错误、警告、提示", "show or hide blockers, errors, warnings, info"));
        Key("/", language.Pick("查找", "search"));
        Key("[ ]", language.Pick("上一份、下一份", "previous and next document"));
        Key("o", language.Pick("总览", "overview"));
        Key("?", language.Pick("这张表", "this table"));
        Key("Esc", language.Pick("关闭，清除查找，放开所选", "close, clear the search, let go"));
        markup.Write($"</tbody></table><p class=\"s\">{language.Pick("打印时只印屏幕上的这一份，发现按编号列在原文之后。", "Printing takes the document on screen; its findings follow it, by number.")}</p><form method=\"dialog\"><button class=\"btn\">{language.Pick("关闭", "close")}</button></form></dialog>\n</body>\n</html>\n");
    }

    private Raw Return(PageLink? back) =>
        back is null ? Raw.None : Markup.Fragment(one => one.Write($"<a href=\"{back.Address}\">{language.Pick(back.Label)}</a>"));

    private void Key(string keys, string meaning) => markup.Write($"<tr><th scope=\"row\">{keys}</th><td>{meaning}</td></tr>");

    private static string HashOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    /// <summary>Line ends as a browser reads them, so that the hash is the one that it computes.</summary>
    private static string Asset(string name)
    {
        using var asset = typeof(HtmlPage).Assembly.GetManifestResourceStream($"html/{name}") ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(asset);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
