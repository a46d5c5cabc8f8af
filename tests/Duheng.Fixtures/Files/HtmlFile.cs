using System.Globalization;
using System.Net;
using System.Text;
using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Files;

/// <summary>The page of a government site: navigation, source and date, the form pasted from Word, footer with the record numbers.</summary>
internal sealed class HtmlFile : IFormFile
{
    private const string Chrome = """
        <div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zfxxgk/">政府信息公开</a></li><li><a href="/hdjl/">互动交流</a></li></ul>
        <form action="/search"><input name="q" placeholder="请输入关键字"/><button>搜索</button></form></div>
        <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zfxxgk/">政府信息公开</a> &gt; <a href="/czys/">财政预决算</a></div>
        """;

    private const string Below = """
        <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
        <div class="near"><a href="./t1.html">上一篇：部门决算公开说明</a><a href="./t3.html">下一篇：没有了</a></div>
        <div class="footer"><p>主办单位：市人民政府办公室　承办单位：市政务信息中心</p><p>ICP备00000000号-1　网站标识码：0000000000　<a href="/map.html">网站地图</a></p></div>
        """;

    public string Id => "html";

    public string Extension => ".html";

    public PlaceGrain Grain => PlaceGrain.Cell;

    public byte[] Write(FormPage page, Dice dice)
    {
        var isNational = dice.Chance(30);
        var html = new StringBuilder(capacity: 16_384);
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n");
        html.Append(CultureInfo.InvariantCulture, $"<meta charset=\"{(isNational ? "gb2312" : "utf-8")}\">\n");
        html.Append("<title>绩效自评公开_政府信息公开</title>\n<style>.nav li{float:left} td{border:1px solid #000}</style>\n");
        html.Append("<script>var now = new Date(); if (now.getFullYear() < 2000) { document.write(\"<table><tr><td>0</td></tr></table>\"); }</script>\n</head>\n<body>\n");
        html.Append(Chrome);
        html.Append("<div class=\"meta\"><span>信息来源：财政科</span> <span>发布时间：2024-08-30 16:20</span> <span>浏览次数：<script>count()</script></span> 【字体：大 中 小】</div>\n");
        html.Append("<div class=\"TRS_Editor\">\n");
        foreach (var block in page.Blocks)
        {
            if (block is FormLine line)
            {
                Paragraph(html, line);
            }
            else if (block is FormGrid grid)
            {
                Table(html, grid, dice);
            }
        }

        html.Append("</div>\n").Append(Below).Append("</body>\n</html>\n");
        return (isNational ? TextBytes.National : Encoding.UTF8).GetBytes(html.ToString());
    }

    private static void Paragraph(StringBuilder html, FormLine line)
    {
        var indent = line.Style == "Text" ? "&emsp;&emsp;" : "";
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"MsoNormal\" style=\"text-indent:0\"><span style=\"font-family:仿宋\">{indent}{WebUtility.HtmlEncode(line.Text)}</span></p>\n");
    }

    private static void Table(StringBuilder html, FormGrid grid, Dice dice)
    {
        var inParagraphs = dice.Chance(50);
        html.Append("<table class=\"MsoTableGrid\" border=\"1\" cellspacing=\"0\"><tbody>\n");
        foreach (var row in grid.Rows)
        {
            html.Append("<tr>\n");
            foreach (var cell in row)
            {
                var text = cell.Text.Length == 0 ? "&nbsp;" : WebUtility.HtmlEncode(cell.Text);
                html.Append("<td").Append(Span("colspan", cell.Columns)).Append(Span("rowspan", cell.Rows)).Append('>')
                    .Append(inParagraphs ? $"<p class=\"MsoNormal\"><span>{text}</span></p>" : text).Append("</td>\n");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private static string Span(string name, int count) => count == 1 ? "" : $" {name}=\"{Figures.Print(count)}\"";
}
