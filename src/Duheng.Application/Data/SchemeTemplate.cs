using System.Text;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>Writes a scheme as a file to start from (方案模板): every key, each with a comment, valid as it is.</summary>
public static class SchemeTemplate
{
    public static string Write(Scheme from, string id)
    {
        var file = new StringBuilder();
        Line(file, $"# 由 {from.Id} 起草的评分方案：改成本地的规定后，用 --scheme 指定这个文件。");
        Line(file, "# 只想改几处的，可以只留 id、title、basis 和要改的键，并加一行：extends: " + from.Id);
        Key(file, "id", id, "编号：字母、数字、连字符或汉字");
        Key(file, "version", "1", "第几版；发布后不再修改，变化另起一版");
        Key(file, "title", Quoted(from.Title + "（改）"), "名称");
        Key(file, "titleEn", Quoted(from.TitleEn + " (changed)"), "英文名称");
        Key(file, "basis", Quoted($"请填写本地依据的文件名称和文号（起草自 {from.Id}：{from.Basis}）"), "依据");
        Key(file, "verified", from.IsUnverified ? "false" : "true", "权重和等级是否核对过原文；false 时处处注明“未核实”");
        Key(file, "unverified", Quoted(from.Unverified is { } open ? $"尚未核对本地文件；{open}" : "尚未核对本地文件"), "没有核实的内容；全部核实后删去这一行");
        Key(file, "region", $"\"{from.Region}\"", "六位行政区划代码，全国为 000000");
        Key(file, "from", from.FromYear is { } first ? Figures.Plain(first) : "null", "从哪一年度起适用");
        Key(file, "to", from.ToYear is { } last ? Figures.Plain(last) : "null", "到哪一年度为止；null 为至今");
        Key(file, "fullMarks", Figures.Plain(from.FullMarks), "满分：预算执行率与各类权重之和");
        Key(file, "decimals", Figures.Plain(from.Decimals), "每项得分四舍五入到几位小数");
        Line(file, "# 预算执行率：weight 分值（null 为不单列）；denominator 分母：annual 全年（调整后）预算、initial 年初预算");
        Key(file, "execution", $"{{weight: {(from.Execution.Weight is { } weight ? Figures.Plain(weight) : "null")}, denominator: {(from.Execution.Denominator == FundingBase.Initial ? "initial" : "annual")}}}");
        Groups(file, from);
        Line(file, $"# 没达到目标时怎样折算，可用：{string.Join("；", ScoringFunctions.All.Values.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => $"{one.Name}（{one.Working("权重", "目标值", "实际值")}）"))}");
        Key(file, "forward", from.Forward.Name, "正向指标（越大越好）");
        Key(file, "reverse", from.Reverse.Name, "反向指标（越小越好）");
        Key(file, "lateShare", Figures.Plain(from.LateShare), "逾期完成得权重的几成，0 到 1");
        Lists(file, from);
        Page(file, from);
        Limits(file, from);
        return file.ToString();
    }

    private static void Groups(StringBuilder file, Scheme from)
    {
        Line(file, "# 一级指标：group 为 Output 产出、Cost 成本、Benefit 效益、Satisfaction 满意度；with 合并计分的类；fixed 单位不得调整；required 必须有");
        Items(file, "groups", from.Groups.Select(group =>
            $"{{group: {group.Group}, {(group.With.Count > 0 ? $"with: [{string.Join(", ", group.With)}], " : string.Empty)}weight: {Figures.Plain(group.Weight)}, fixed: {Flag(group.IsFixed)}, required: {Flag(group.IsRequired)}}}"));
    }

    private static void Lists(StringBuilder file, Scheme from)
    {
        Line(file, "# 定性档次：填了 text 的，得分应在权重的 from 到 to 之间；from 等于 to 时按它计分。区间不得交叉");
        Items(file, "options", from.Options.Select(option => $"{{text: {Quoted(option.Text)}, from: {Figures.Plain(option.From)}, to: {Figures.Plain(option.To)}}}"));
        Line(file, "# 满意度赋分区间，从高到低，例如 - {from: 90, share: 1}；没有区间的按完成比例");
        Items(file, "satisfaction", from.SatisfactionBands.Select(band => $"{{from: {Figures.Plain(band.From)}, share: {Figures.Plain(band.Share)}}}"));
        Key(file, "rescaleNotApplicable", Flag(from.RescalesNotApplicable), "“不适用”的指标是否剔除、其余折算到满分");
        Key(file, "forbidOutsourcing", Flag(from.ForbidsOutsourcing), "自评是否必须由项目单位自己写");
        Line(file, "# 等级，从高到低：min 为分数线（含），words 为表上的写法；最后一档为“差”，从 0 起");
        Items(file, "grades", from.GradeBands.Select(band => $"{{grade: {band.Grade.Zh()}, min: {Figures.Plain(band.Minimum)}, words: [{string.Join(", ", band.Words.Select(Quoted))}]}}"));
    }

    private static void Page(StringBuilder file, Scheme from)
    {
        Line(file, "# 版式要求：纸张（A3、A4、A5、16开）、页边距、允许的误差和字体，规则 FMT-11 据此检查；没有这一行就不检查");
        Line(file, from.Page is { } page ? $"page: {PageFile.Write(page)}" : "# page: {size: A4, top: 37mm, bottom: 35mm, left: 28mm, right: 26mm, tolerance: 1mm, fonts: {body: {font: [仿宋], size: 三号}}}");
    }

    private static void Limits(StringBuilder file, Scheme from)
    {
        Line(file, "# 规则的阈值：去掉行首的“# ”即可改动，其余用默认值");
        Line(file, "thresholds:");
        var changed = Threshold.All.Where(one => one.Of(from.Thresholds) != one.Of(Thresholds.Default)).ToList();
        // A mapping without keys would read as nothing: the first one is always written out.
        var written = changed.Count > 0 ? changed : [Threshold.All[0]];
        foreach (var threshold in Threshold.All)
        {
            Line(file, $"  {(written.Contains(threshold) ? string.Empty : "# ")}{threshold.Key}: {Figures.Plain(threshold.Of(from.Thresholds))} # {threshold.Meaning.Zh}");
        }
    }

    private static void Items(StringBuilder file, string key, IEnumerable<string> items)
    {
        var lines = items.ToList();
        Line(file, lines.Count > 0 ? $"{key}:" : $"{key}: []");
        lines.ForEach(line => Line(file, $"  - {line}"));
    }

    private static void Key(StringBuilder file, string key, string value, string? comment = null) =>
        Line(file, comment is null ? $"{key}: {value}" : $"{key}: {value} # {comment}");

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Quoted(string text) => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void Line(StringBuilder file, string line) => file.Append(line).Append('\n');
}
