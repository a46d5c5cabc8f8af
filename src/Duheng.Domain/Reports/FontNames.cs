namespace Duheng.Domain.Reports;

/// <summary>Names that mean the same Chinese font (字体名): each program and each edition of the standard has its own.</summary>
public static class FontNames
{
    private static readonly string[][] alike =
    [
        ["仿宋", "仿宋_GB2312", "仿宋_GB18030", "仿宋_GBK", "仿宋体", "FangSong", "FangSong_GB2312", "FangSong_GB18030"],
        ["楷体", "楷体_GB2312", "楷体_GB18030", "楷体_GBK", "KaiTi", "KaiTi_GB2312", "KaiTi_GB18030"],
        ["黑体", "SimHei"],
        ["宋体", "SimSun"],
        ["新宋体", "NSimSun"],
        ["隶书", "LiSu"],
        ["幼圆", "YouYuan"],
        ["等线", "DengXian"],
        ["等线 Light", "DengXian Light"],
        ["微软雅黑", "Microsoft YaHei"],
        ["方正小标宋", "方正小标宋简体", "方正小标宋简", "方正小标宋_GBK", "方正小标宋_GB18030", "小标宋", "小标宋体", "FZXiaoBiaoSong", "FZXiaoBiaoSong-B05", "FZXiaoBiaoSong-B05S"],
        ["方正仿宋", "方正仿宋简体", "方正仿宋_GBK", "方正仿宋_GB2312", "方正仿宋_GB18030", "FZFangSong-Z02", "FZFangSong-Z02S"],
        ["方正楷体", "方正楷体简体", "方正楷体_GBK", "方正楷体_GB2312", "方正楷体_GB18030", "FZKai-Z03", "FZKai-Z03S"],
        ["方正黑体", "方正黑体简体", "方正黑体_GBK", "方正黑体_GB18030", "FZHei-B01", "FZHei-B01S"],
        ["华文仿宋", "STFangsong"],
        ["华文楷体", "STKaiti"],
        ["华文宋体", "STSong"],
        ["华文中宋", "STZhongsong"],
        ["华文细黑", "STXihei"],
    ];

    private static readonly Dictionary<string, string> known = alike
        .SelectMany(names => names.Select(name => (Key: Key(name), First: names[0])))
        .ToDictionary(one => one.Key, one => one.First, StringComparer.Ordinal);

    public static bool AreSame(string one, string other) => string.Equals(Common(one), Common(other), StringComparison.Ordinal);

    /// <summary>One name for all that mean the font.</summary>
    public static string Common(string name) => known.GetValueOrDefault(Key(name), Key(name));

    /// <summary>Width, case and blanks do not count; @ marks the font that stands upright in vertical text.</summary>
    private static string Key(string name) => string.Concat(name.Normalize(System.Text.NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter))).TrimStart('@').ToUpperInvariant();
}
