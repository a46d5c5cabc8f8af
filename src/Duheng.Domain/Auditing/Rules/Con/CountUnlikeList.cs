using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-05", Severity.Warning, Basis = "正文与附表一致：填报的数量应与文中列举的件数相同",
    Title = "列举数不等于数量", TitleEn = "What is listed is not what is counted")]
public sealed class CountUnlikeList : IAuditRule
{
    private const decimal Most = 10m;

    public Abstention? Abstains(AuditCase audit) => audit.Report.Indicators.Any(IsShortCount)
        ? audit.Narrative.HasSentences ? null : Abstention.Lacking("没有叙述文字", "there is no prose")
        : Abstention.NotApplicable("没有以个、项、类计的小数量指标", "no indicator counts a few things of a kind");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators.Where(IsShortCount))
        {
            var lists = LineWords.Results(audit, line).Select(clause => clause.Paragraph).Distinct()
                .SelectMany(paragraph => Listing.Of(paragraph, line, audit.Lexicon)).ToList();
            var claimed = line.Actual?.Value.Number;
            if (lists.Count == 0 || lists.Any(list => list.Count == claimed))
            {
                continue;
            }

            var (listed, count) = (lists[0].Text, Figures.Plain(lists[0].Count));
            yield return new Remark(
                lists[0].Place,
                $"“{line.Name.Text}”填 {line.Actual?.Text}，文中列举的是 {count} 项：{listed}。",
                $"\"{line.Name.Text}\" says {line.Actual?.Text}; the text lists {count}: {listed}.")
            {
                Indicator = line.Name.Text,
                Stated = line.Actual?.Text,
                Expected = count,
                Difference = Math.Abs(claimed!.Value - lists[0].Count), // IsShortCount saw the number
                AlsoAt = [.. lists.Skip(1).Select(list => list.Place).Append(line.Actual?.Place).OfType<Place>().Distinct()],
            };
        }
    }

    /// <summary>Two to ten things counted as 个, 项 or 类, so that each may be named.</summary>
    private static bool IsShortCount(IndicatorLine line) =>
        line.Kind == IndicatorKind.Quantity
        && line.Actual?.Value is { IsNumber: true, Upper: null, Number: > 1m and <= Most } actual
        && actual.Number == decimal.Truncate(actual.Number)
        && (actual.Unit ?? UnitInName.Read(line.Name.Text) ?? line.Target?.Value.Unit)?.Symbol is null or "个" or "项" or "类" or "种" or "大类";
}
