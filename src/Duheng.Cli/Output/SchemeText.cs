using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Cli.Output;

/// <summary>Schemes for people, in 78 columns: two lines each, or one in full.</summary>
internal sealed class SchemeText(TextWriter writer, Language language)
{
    private const int Width = 78;
    private const int Margin = 16;

    public void WriteList(IReadOnlyList<Scheme> schemes)
    {
        foreach (var scheme in schemes)
        {
            Entry(scheme.Id, $"{language.Pick(scheme.Title, scheme.TitleEn)}{Label(scheme)}", indent: string.Empty);
            Entry(string.Empty, $"{Years(scheme)} · {Points(scheme)} · {string.Join(' ', scheme.GradeBands.Take(scheme.GradeBands.Count - 1).Select(band => $"{Terms.Of(band.Grade, language)}{language.Pick(string.Empty, " ")}{Figures.Plain(band.Minimum)}"))}", indent: string.Empty);
        }

        writer.WriteLine(language.Pick("duheng schemes 编号 看全部内容；duheng schemes new --from 编号 起草自己的方案。", "duheng schemes ID shows one in full; duheng schemes new --from ID starts your own."));
    }

    public void WriteWhole(Scheme scheme)
    {
        writer.WriteLine($"{scheme.Id}  {language.Pick(scheme.Title, scheme.TitleEn)}{Label(scheme)}");
        Entry(language.Pick("依据", "basis"), scheme.Basis);
        Entry(language.Pick("未核实", "unverified"), scheme.Unverified ?? language.Pick("无", "nothing"));
        Entry(language.Pick("适用", "valid for"), $"{scheme.Region} · {Years(scheme)}{Joined(" · 版式 ", " · layout ", scheme.Layouts)}{Joined(" · 地名 ", " · places ", scheme.Places)}");
        Entry(language.Pick("满分", "full marks"), language.Pick(
            $"{Figures.Plain(scheme.FullMarks)} 分；每项四舍五入到 {Terms.Count(scheme.Decimals)} 位小数，合计不再舍入",
            $"{Figures.Plain(scheme.FullMarks)}; each line rounded half up to {Terms.Count(scheme.Decimals)} decimals, not the total"));
        Entry(language.Pick("预算执行率", "execution"), Execution(scheme));
        foreach (var group in scheme.Groups)
        {
            var moves = group.IsFixed ? language.Pick("固定", "fixed") : language.Pick("可调整", "may be moved");
            var needed = group.IsRequired ? string.Empty : language.Pick("，可以没有", ", may be absent");
            Entry(language.Pick(group.Zh, group.En), language.Pick($"{Figures.Plain(group.Weight)} 分（{moves}{needed}）", $"{Figures.Plain(group.Weight)} ({moves}{needed})"));
        }

        if (scheme.Groups.Count == 0)
        {
            Entry(language.Pick("一级指标", "categories"), language.Pick("权重由单位分配，方案不作规定", "weights are the unit's own, the scheme sets none"));
        }

        Functions(scheme);
        foreach (var band in scheme.GradeBands)
        {
            Entry(language.Pick("等级", "grade") + " " + Terms.Of(band.Grade, language), language.Pick($"{Figures.Plain(band.Minimum)} 分起（写作 {string.Join('、', band.Words)}）", $"from {Figures.Plain(band.Minimum)} ({string.Join(", ", band.Words)})"));
        }

        Entry(language.Pick("版式", "page"), scheme.Page is { } page ? PageFile.Write(page) : language.Pick("不作要求", "nothing asked"));
        Limits(scheme);
    }

    private void Functions(Scheme scheme)
    {
        var words = language.Pick("权重 目标值 实际值", "weight target actual").Split(' ');
        Entry(language.Pick("正向", "forward"), language.Pick("达到得满分，否则 ", "full when reached, else ") + scheme.Forward.Working(words[0], words[1], words[2]));
        Entry(language.Pick("反向", "reverse"), language.Pick("不超过得满分，否则 ", "full when not exceeded, else ") + scheme.Reverse.Working(words[0], words[1], words[2]));
        Entry(language.Pick("逾期", "late"), language.Pick($"得权重的 {Figures.Percent(scheme.LateShare)}", $"{Figures.Percent(scheme.LateShare)} of the weight"));
        foreach (var band in scheme.Options.GroupBy(option => (option.From, option.To)))
        {
            var share = band.Key.From == band.Key.To ? Figures.Percent(band.Key.To) : $"{Figures.Percent(band.Key.From)}～{Figures.Percent(band.Key.To)}";
            Entry(language.Pick("定性", "qualitative"), $"{share}：{string.Join('、', band.Select(option => option.Text))}");
        }

        if (scheme.SatisfactionBands.Count > 0)
        {
            Entry(language.Pick("满意度", "satisfaction"), string.Join(language.Pick("，", ", "), scheme.SatisfactionBands.Select(band => $"≥{Figures.Plain(band.From)}%：{Figures.Percent(band.Share)}")));
        }

        Entry(language.Pick("不适用", "n/a"), scheme.RescalesNotApplicable
            ? language.Pick("剔除后其余折算到满分", "left out, the rest is rescaled")
            : language.Pick("不折算", "not rescaled"));
    }

    /// <summary>Only what differs from the usual; all of them stand in docs/settings.md.</summary>
    private void Limits(Scheme scheme)
    {
        var changed = Threshold.All.Where(one => one.Of(scheme.Thresholds) != one.Of(Thresholds.Default)).ToList();
        Entry(language.Pick("阈值", "thresholds"), changed.Count == 0 ? language.Pick("都用默认值", "all as usual") : string.Join('\n', changed.Select(one =>
            $"{one.Key} = {Figures.Plain(one.Of(scheme.Thresholds))}（{language.Pick(one.Meaning)}）")));
    }

    private string Execution(Scheme scheme)
    {
        if (scheme.Execution.Weight is not { } weight)
        {
            return language.Pick("不单列计分", "not scored by itself");
        }

        var budget = scheme.Execution.Denominator == FundingBase.Initial ? language.Pick("年初预算数", "initial budget") : language.Pick("全年预算数（调整后）", "annual budget (adjusted)");
        return language.Pick($"{Figures.Plain(weight)} 分 × 全年执行数 ÷ {budget}，最多 {Figures.Plain(weight)} 分", $"{Figures.Plain(weight)} × spent ÷ {budget}, at most {Figures.Plain(weight)}");
    }

    private string Points(Scheme scheme)
    {
        var execution = scheme.Execution.Weight is { } weight ? [$"{language.Pick("执行率", "execution ")}{Figures.Plain(weight)}"] : Array.Empty<string>();
        var groups = scheme.Groups.Select(group => $"{language.Pick(group.Zh, group.En + " ")}{Figures.Plain(group.Weight)}");
        var all = string.Join(' ', execution.Concat(groups));
        return scheme.Groups.Count > 0 ? all : $"{all} {language.Pick("其余自定", "rest free")}".TrimStart();
    }

    private string Years(Scheme scheme) => (scheme.FromYear, scheme.ToYear) switch
    {
        ({ } first, { } last) => language.Pick($"{Terms.Count(first)}～{Terms.Count(last)}年度", $"{Terms.Count(first)}-{Terms.Count(last)}"),
        ({ } first, null) => language.Pick($"{Terms.Count(first)}年度起", $"from {Terms.Count(first)}"),
        (null, { } last) => language.Pick($"至{Terms.Count(last)}年度", $"until {Terms.Count(last)}"),
        _ => language.Pick("不限年度", "any year"),
    };

    private string Label(Scheme scheme) => scheme switch
    {
        { IsUnverified: true } => language.Pick("【未核实】", " [UNVERIFIED]"),
        { Unverified: not null } => language.Pick("（部分未核实）", " (partly unverified)"),
        _ => string.Empty,
    };

    private string Joined(string zh, string en, IReadOnlyList<string> words) => words.Count == 0 ? string.Empty : language.Pick(zh, en) + string.Join('、', words);

    private void Entry(string head, string text, string indent = "  ")
    {
        var first = true;
        foreach (var line in DisplayWidth.Wrap(text, Width - Margin - indent.Length))
        {
            writer.WriteLine(indent + DisplayWidth.PadRight(first ? head : string.Empty, Margin) + line);
            first = false;
        }
    }
}
