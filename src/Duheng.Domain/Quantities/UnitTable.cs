namespace Duheng.Domain.Quantities;

/// <summary>The units that self-evaluation forms use. A new one is one word in one row here.</summary>
public static class UnitTable
{
    private const decimal Minute = 60m;
    private const decimal Hour = 3_600m;
    private const decimal Day = 86_400m;

    private static readonly Dictionary<string, decimal> Multipliers = new(StringComparer.Ordinal)
    {
        ["百"] = 100m,
        ["千"] = 1_000m,
        ["万"] = 10_000m,
        ["百万"] = 1_000_000m,
        ["亿"] = 100_000_000m,
    };

    private static readonly Dictionary<string, Unit> Known = Build();

    /// <summary>The unit that a word stands for, or null. A denominator (次/年, 元/人·年) does not change the scale.</summary>
    public static Unit? Find(string word)
    {
        if (Known.TryGetValue(word, out var known))
        {
            return known;
        }

        var slash = word.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && Find(word[..slash]) is { } numerator ? numerator with { Symbol = word } : Multiplied(word);
    }

    private static Unit? Multiplied(string word)
    {
        foreach (var (prefix, factor) in Multipliers)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal)
                && Known.TryGetValue(word[prefix.Length..], out var unit)
                && unit.Family is UnitFamily.Money or UnitFamily.Count or UnitFamily.Physical)
            {
                return unit with { Symbol = word, Factor = unit.Factor * factor };
            }
        }

        return null;
    }

    private static Dictionary<string, Unit> Build()
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        Add(units, UnitFamily.Money, "元", 1m, "元", "元整", "圆", "块钱");
        Add(units, UnitFamily.Percent, "%", 1m, "%", "百分比", "个百分点", "百分点", "pct");
        Add(units, UnitFamily.Percent, "%", 0.1m, "‰");
        Add(units, UnitFamily.Duration, "秒", 1m, "秒", "秒钟", "s");
        Add(units, UnitFamily.Duration, "秒", 0.001m, "毫秒", "ms");
        Add(units, UnitFamily.Duration, "秒", Minute, "分钟", "min");
        Add(units, UnitFamily.Duration, "秒", Hour, "小时", "个小时", "h", "H", "钟头");
        Add(units, UnitFamily.Duration, "秒", Day, "天", "日", "工作日", "个工作日", "个自然日", "自然日");
        Add(units, UnitFamily.Duration, "秒", 7m * Day, "周", "个星期", "星期");
        Add(units, UnitFamily.Duration, "秒", 365m * Day / 12m, "个月", "月");
        Add(units, UnitFamily.Duration, "秒", 365m * Day, "年");
        AddCounts(units, """
            个 套 台 件 次 项 条 人 名 户 家 处 座 辆 张 份 本 册 株 棵 场 期 班 批 批次 所 间 只 头 对 组 人次 户次 车次
            篇 幅 盏 块 根 门 点 例 起 笔 宗 村 镇 乡 栋 幢 部 具 副 支 枚 口 眼 站 枝 尾 羽 匹 卷 盒 袋 瓶 箱 盘 节 课
            课时 学时 标段 台次 件次 台套 套台 站点 网点 站次 条次 人·次 万次 届 轮 周次 人日 页 字 车 架 艘 座次 床 张床 轮次 类 种 大类
            """);
        Add(units, UnitFamily.Physical, "米", 1m, "米", "m", "延米");
        Add(units, UnitFamily.Physical, "米", 1_000m, "千米", "公里", "km");
        Add(units, UnitFamily.Physical, "平方米", 1m, "平方米", "平米", "㎡", "m2", "m²");
        Add(units, UnitFamily.Physical, "平方米", 1_000_000m, "平方公里", "平方千米");
        Add(units, UnitFamily.Physical, "平方米", 10_000m, "公顷", "hm2", "hm²", "hm");
        Add(units, UnitFamily.Physical, "亩", 1m, "亩");
        Add(units, UnitFamily.Physical, "立方米", 1m, "立方米", "方", "m3", "m³");
        Add(units, UnitFamily.Physical, "千克", 1m, "千克", "公斤", "kg");
        Add(units, UnitFamily.Physical, "千克", 1_000m, "吨", "t");
        Add(units, UnitFamily.Physical, "度", 1m, "度", "千瓦时", "kWh");
        Add(units, UnitFamily.Physical, "兆", 1m, "M", "Mbps", "兆", "MB");
        Add(units, UnitFamily.Physical, "兆", 1_024m, "G", "GB");
        Add(units, UnitFamily.Physical, "分", 1m, "分");
        return units;
    }

    private static void AddCounts(Dictionary<string, Unit> units, string words)
    {
        foreach (var word in words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            Add(units, UnitFamily.Count, word, 1m, word);
        }
    }

    private static void Add(Dictionary<string, Unit> units, UnitFamily family, string @base, decimal factor, params string[] symbols)
    {
        foreach (var symbol in symbols)
        {
            units[symbol] = new Unit(symbol, family, @base, factor);
        }
    }
}
