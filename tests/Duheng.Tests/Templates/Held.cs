using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Tests.Templates;

/// <summary>The values of a report as lines of text, by field: so many as a form has places for. Amounts are in 元, blanks are left out.</summary>
internal static class Held
{
    public static IEnumerable<string> Heads(Report report) =>
    [
        .. Text("项目", report.Project?.Text), .. Text("单位", report.Unit?.Text), .. Text("部门", report.Department?.Text), .. Text("年度", report.Year is { } year ? Figures.Plain(year.Year) : null),
    ];

    public static IEnumerable<string> Result(Report report) => [.. Number("总分", report.Total?.Value), .. Text("等级", report.Grade?.Text)];

    public static IEnumerable<string> Money(Report report, IEnumerable<FundRow> rows, params FundColumn[] columns) =>
        from row in rows
        from column in columns
        let value = report.Funds.Value(row, column)
        where value is not null
        select $"{row.Zh()} {column.Zh()} {Figures.Plain(row.IsRate() ? value.Value : value.Value * (report.Funds.Unit?.InYuan() ?? 1m))}";

    public static IEnumerable<string> Goals(Report report, SectionKind section)
    {
        var stated = section == SectionKind.PeriodGoal ? report.PeriodGoals : report.Goals.Select(goal => goal.Planned);
        var texts = stated.SelectMany(text => text.Text.Split('\n')).ToList();
        return texts.Count > 0 ? texts : report.Narrative.In(section).Select(paragraph => paragraph.Text);
    }

    public static IEnumerable<string> Done(Report report) => report.Goals.Select(goal => goal.Done?.Text).OfType<string>().Where(text => text.Length > 0).SelectMany(text => text.Split('\n'));

    /// <summary>The lines one by one, in the order of their names.</summary>
    public static IEnumerable<string> Lines(IEnumerable<IndicatorLine> lines, Func<IndicatorLine, IEnumerable<string>> values) =>
        lines.Select(line => $"{line.Name.Text}: {string.Join(" | ", values(line))}").Order(StringComparer.Ordinal);

    public static IEnumerable<string> Levels(IndicatorLine line) => [.. Text("一级", line.Level1?.Text), .. Text("二级", line.Level2?.Text)];

    public static IEnumerable<string> Values(IndicatorLine line) => [.. Text("目标", line.Target?.Text), .. Text("实际", line.Actual?.Text)];

    public static IEnumerable<string> Points(IndicatorLine line) => [.. Number("分值", line.Weight?.Value), .. Number("得分", line.Score?.Value)];

    public static IEnumerable<string> Reason(IndicatorLine line) => Text("原因", line.Reason?.Text);

    public static IEnumerable<string> Text(string label, string? text) => string.IsNullOrWhiteSpace(text) ? [] : [$"{label} {text.Trim()}"];

    public static IEnumerable<string> Number(string label, decimal? number) => number is { } value ? [$"{label} {Figures.Plain(value)}"] : [];
}
