using System.Text.RegularExpressions;

namespace Duheng.Documents.Recognition;

/// <summary>How maxima and points are told in a sentence, in the folded text.</summary>
internal static partial class PointPatterns
{
    /// <summary>1、 （1） ① 一是 at the head of a paragraph, or nothing.</summary>
    private const string Number = "^(\\(?(\\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])[)是]?[、.]?)?\\s*";

    /// <summary>A name in quotes may hold anything: “2023年巡检（次）”.</summary>
    private const string Quoted = "“(?<name>([^“”]|“[^“”]{1,40}”){1,80})”|";

    private const string Points = "(\\d{1,3}(\\.\\d+)?|[一二两三四五六七八九十百]{1,5})";

    /// <summary>满分30分, （30分）, 权重20%; or the place for it.</summary>
    private const string Full = "\\(?((?<worded>满分|总分)(为|是|:)?\\s*(?<full>" + Points + ")\\s*分|权重(为|是|占|:)?\\s*(?<full>" + Points + ")\\s*[分%]|(分值|标准分)?(为|是|:)?\\s*(?<full>" + Points + ")\\s*分|(满分)?【待填:[^】]*】\\s*分)\\)?";

    /// <summary>得28分, 自评得分28分, 自评18分, 实得18分, 得满分; or the place for it.</summary>
    private const string Got = "(自评|自我评价|实际|评价|本项|该项|综合)*(得分?|评分|实得分?|自评)(为|是|:)?\\s*((?<score>" + Points + ")\\s*分|(?<all>满分)|【待填:[^】]*】)";

    [GeneratedRegex(Number + "(" + Quoted + "(?<name>[^,。;:\\d()]{1,20}?))类?(评价)?(?<called>指标)?[,:]?\\s*" + Full + "[,;:]?\\s*" + Got, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Block();

    /// <summary>一、投入类指标（30分）: what it earned is told by its lines.</summary>
    [GeneratedRegex(Number + "(" + Quoted + "(?<name>[^,。;:\\d()]{1,20}?))类?(评价)?(指标)?[,:]?\\s*" + Full + "[:。]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex BareBlock();

    [GeneratedRegex(Number + "(" + Quoted + "(?<name>[^,。;:\\d()]{2,24}?))\\s*[,:]?\\s*" + Full + "[,;:]?\\s*(扣(除|减)?" + Points + "分[,;])?" + Got, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Line();

    /// <summary>立项规范性得分18分（满分20分）.</summary>
    [GeneratedRegex(Number + "(" + Quoted + "(?<name>[^,。;:\\d()]{2,24}?))\\s*[,:]?\\s*" + Got + "[,;]?\\s*\\(?(满分|分值|标准分|权重)(为|是|占|:)?\\s*(?<full>" + Points + ")\\s*[分%]\\)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Reversed();

    /// <summary>立项依据（2分）：程序完整，不扣分，得2分: the points stand behind what was found.</summary>
    [GeneratedRegex(Number + "(" + Quoted + "(?<name>[^,。;:\\d()]{2,24}?))\\s*" + Full + "[,:]\\s*(?<told>[^。;].*扣(除|减)?(" + Points + ")?分)[,;。]?\\s*" + Got + "[。;]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Told();

    /// <summary>1.项目立项（15分）。立项规范，扣2分，得13分。: its number and its maximum stand apart, the score ends the paragraph.</summary>
    [GeneratedRegex("^(\\d{1,2}[、.]|\\(\\d{1,2}\\))\\s*(" + Quoted + "(?<name>[^,。;:\\d()]{2,24}?))\\s*\\(" + "(满分)?(?<full>" + Points + ")分\\)[。:]\\s*(?<told>[^得]*?)[,，;；。]" + Got + "[。;]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Apart();

    [GeneratedRegex("(?<!每[^,，。;；]{0,10})(?<all>共|合计|累计)?扣(除|减|掉)?(?<points>" + Points + ")分", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Deduction();

    [GeneratedRegex("扣分(的)?(主要)?原因(是|为|在于|:)*\\s*(?<why>[^。]*?)([,，]?(所以|因此|故)?(共)?扣(除|减|掉)?" + Points + "分)?[。;；]?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Because();

    [GeneratedRegex("(?<why>(但|不过|然而)[^。]*?)([,，]?(所以|因此|故)?(共)?扣(除|减|掉)?" + Points + "分)?[。;；]?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex However();

    /// <summary>扣2分，原因是未细化; 扣2分（未细化）.</summary>
    [GeneratedRegex("扣(除|减|掉)?" + Points + "分\\s*([,:(]|,?(的)?(主要)?原因(是|为|在于|:)*|,?(主要)?(是|系)?(因为?|由于))+\\s*(?<why>[^。;()]{4,}?)\\)?[。;]?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex After();

    /// <summary>未细化，扣2分; 因未细化扣2分.</summary>
    [GeneratedRegex("(?<=^|[,。;:])\\s*(主要)?(是|系)?(因为?|由于)?(?<why>[^,。;:]{4,}?(,[^,。;:]{2,}?)??)[,]?\\s*(所以|因此|故|酌情|相应)?扣(除|减|掉)?" + Points + "分[。;]?\\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Before();
}
