using System.Globalization;
using System.Net;
using System.Text;
using Duheng.Documents.Papers;

namespace Duheng.Tests.Documents.Office;

/// <summary>Writes a paper as a page of a government site, with all that such a site puts around an article.</summary>
internal static class PaperPage
{
    public static string Write(Paper paper, string charset = "utf-8")
    {
        var page = new StringBuilder($$"""
            <!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset={{charset}}"><title>绩效公开_某某市财政局</title>
            <script>if (1 < 2) document.write("<table><tr><td>总分</td><td>0</td><td>差</td></tr></table>");</script><style>td>p{margin:0}</style></head><body>
            <!-- <table><tr><td>旧稿</td></tr></table> -->
            <div class="site-header"><ul id="nav"><li><a href="/">首页</a><li><a href="/zw">政务公开</a></ul></div>
            <table class="path"><tr><td>当前位置：<a href="/">首页</a> &gt; <a href="/cz">财政信息</a></td></tr></table>
            <table width="100%"><tr><td width="20%"><a href="1">通知公告</a><br><a href="2">预算决算</a></td><td><div class="article-content">
            <p>发布时间：2024-03-01　来源：某某市财政局　浏览次数：<span id="hits"></span>【字体：大 中 小】</p>
            """);
        foreach (var block in paper.Blocks)
        {
            if (block is TextBlock text)
            {
                page.Append(CultureInfo.InvariantCulture, $"<p class=MsoNormal>&emsp;&emsp;<span lang=EN-US>{Text(text.Text)}</span></p>\n");
            }
            else if (block is Grid grid)
            {
                page.Append("<table class=MsoNormalTable border=1><tbody>");
                foreach (var row in grid.Rows)
                {
                    page.Append("<tr>").AppendJoin("", row.Cells.Where(cell => !cell.ContinuesAbove).Select(cell => Cell(grid, row, cell))).Append("</tr>\n");
                }

                page.Append("</tbody></table>");
            }
        }

        return page.Append("""
            </div></td></tr></table><div style="DISPLAY: none">总得分0分</div>
            <div class="bdsharebuttonbox">分享到：<a>微信</a></div><p><a href="3">上一篇：部门决算</a></p>
            <div class="footer">主办：某某市财政局　ICP备00000000号</div></body></html>
            """).ToString();
    }

    private static string Cell(Grid grid, GridRow row, GridCell cell)
    {
        var down = 1;
        while (row.Number - 1 + down < grid.Rows.Count && grid.Rows[row.Number - 1 + down].At(cell.Column) is { ContinuesAbove: true })
        {
            down++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"<td colspan={cell.Span} rowspan=\"{down}\" title='a>b'><p>{(cell.Text.Length == 0 ? "&nbsp;" : Text(cell.Text))}</p></td>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br/>", StringComparison.Ordinal);
}
