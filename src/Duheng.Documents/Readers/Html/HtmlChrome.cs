using System.Text.RegularExpressions;

namespace Duheng.Documents.Readers.Html;

/// <summary>What a site puts around an article: menus, paths, share bars, footers. Goes by the names that sites use, not by any one site.</summary>
internal static partial class HtmlChrome
{
    private const int LongestLine = 120;

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal) { "nav", "footer", "aside", "select", "button", "svg", "object", "del", "datalist" };

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "div", "ul", "ol", "dl", "section", "header", "p", "span", "form", "center" };

    /// <summary>Whether the element is passed over with all that is in it.</summary>
    public static bool IsHidden(HtmlTag tag) =>
        Elements.Contains(tag.Name) || (tag.Content.Contains("none", StringComparison.OrdinalIgnoreCase) && tag.Attribute("style") is { } style && NotDisplayed().IsMatch(style));

    /// <summary>Whether the element is called like a part of a site; a page that has nothing else is read with it.</summary>
    public static bool IsNamedSo(HtmlTag tag)
    {
        if (tag.Content.Length == 0 || !Containers.Contains(tag.Name))
        {
            return false;
        }

        var names = $"{tag.Attribute("class")} {tag.Attribute("id")}";
        return names.Length > 1 && Site().IsMatch(names) && !Article().IsMatch(names);
    }

    public static bool IsLine(string line) => line.Length <= LongestLine && Line().IsMatch(line);

    [GeneratedRegex("display\\s*:\\s*none", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotDisplayed();

    [GeneratedRegex("(?<![a-z])(nav\\w*|menu\\w*|header|topbar|crumbs?|breadcrumbs?|position|location|weizhi|b?share\\w*|bdshare\\w*|social|foot|footer\\w*|copyright|sidebar|login|search\\w*|toolbar|print\\w*|pager|pagination|prev|next|near|related|recommend|banner|ewm|qrcode|friendlink\\w*)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Site();

    [GeneratedRegex("article|content|detail|zoom|editor|news", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Article();

    [GeneratedRegex("^\\W*(当前位置|[您你](现在|所在)?的?位置|首页\\s*[>＞»|]|分享(到|至)?\\s*[:：]|字[体号]\\s*[:：]|打印(本页)?\\W*(关闭|$)|关闭(窗口|本页)|(浏览|阅读|点击|访问)(次数|量|数)|责任编辑|(信息|文章|稿件)?来源\\s*[:：]|发布(时间|日期|机构)|索引号|[上下]一[篇条]|扫一扫|版权所有|(主办|承办)(单位)?\\s*[:：]|技术支持|网站(标识码|地图)|.{0,12}ICP备|.{0,6}公网安备|联系我们)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
