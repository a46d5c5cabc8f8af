using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-08", Severity.Warning, Basis = "指标设计：三级指标应归入相应的二级指标（本产品审核原则）",
    Title = "三级与二级错配", TitleEn = "The indicator stands under a wrong type")]
public sealed class IndicatorUnderWrongType : IAuditRule
{
    /// <summary>A word list, what its names measure, and the types that these do not belong to. Others are left to people.</summary>
    private static readonly (string List, Wording Nature, IndicatorKind[] Foreign)[] Natures =
    [
        ("names-satisfaction", new("满意度", "satisfaction"),
            [IndicatorKind.Quantity, IndicatorKind.Quality, IndicatorKind.Timeliness, IndicatorKind.Cost, IndicatorKind.Economic, IndicatorKind.Social, IndicatorKind.Ecological, IndicatorKind.Sustained]),
        ("names-speed", new("时效", "timeliness"),
            [IndicatorKind.Quantity, IndicatorKind.Quality, IndicatorKind.Cost, IndicatorKind.Economic, IndicatorKind.Ecological, IndicatorKind.Sustained, IndicatorKind.Satisfaction]),
        ("names-progress", new("完成进度", "progress"),
            [IndicatorKind.Quality, IndicatorKind.Cost, IndicatorKind.Economic, IndicatorKind.Social, IndicatorKind.Ecological, IndicatorKind.Sustained, IndicatorKind.Satisfaction]),
        ("names-usage", new("使用情况", "usage"),
            [IndicatorKind.Quality, IndicatorKind.Timeliness, IndicatorKind.Cost, IndicatorKind.Satisfaction]),
        ("names-running", new("产出质量", "output quality"),
            [IndicatorKind.Timeliness, IndicatorKind.Cost, IndicatorKind.Economic, IndicatorKind.Social, IndicatorKind.Ecological, IndicatorKind.Sustained, IndicatorKind.Satisfaction]),
        ("names-coverage", new("覆盖面", "coverage"),
            [IndicatorKind.Timeliness, IndicatorKind.Cost, IndicatorKind.Economic, IndicatorKind.Sustained, IndicatorKind.Satisfaction]),
        ("names-safety", new("安全", "safety"),
            [IndicatorKind.Quantity, IndicatorKind.Timeliness, IndicatorKind.Cost, IndicatorKind.Economic, IndicatorKind.Satisfaction]),
        ("names-spending", new("资金支出", "spending"),
            [IndicatorKind.Quantity, IndicatorKind.Quality, IndicatorKind.Timeliness, IndicatorKind.Sustained, IndicatorKind.Satisfaction]),
    ];

    private static readonly string[] Lists = [.. Natures.Select(nature => nature.List)];

    private static readonly string[] Counts = ["数", "次", "量", "率", "度", "时间"];

    public IEnumerable<Remark> Check(AuditCase audit) => audit.Report.IsNarrative ? InSentences(audit) : InTable(audit);

    private static IEnumerable<Remark> InTable(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators)
        {
            var name = UnitInName.Strip(line.Name.Text);
            if (IsMoney(line) || Misfit(audit, line.Kind, name) is not { } nature
                || (nature.List == "names-spending" && Counts.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))))
            {
                continue;
            }

            var level2 = line.Level2?.Text ?? line.Kind.Zh();
            yield return new Remark(
                line.Name.Place,
                $"“{line.Name.Text}”说的是{nature.Nature.Zh}，列在“{level2}”下，类别不符。",
                $"\"{line.Name.Text}\" speaks of {nature.Nature.En} and stands under \"{level2}\".")
            {
                Indicator = line.Name.Text,
                Stated = level2,
                Expected = nature.Nature.Zh,
                AlsoAt = LineList.Again(line, one => one.Name.Place),
            };
        }
    }

    /// <summary>"经济效益5分，得分5分，得分的原因是资金安全率达100%": the figure that earns the points belongs elsewhere.</summary>
    private static IEnumerable<Remark> InSentences(AuditCase audit)
    {
        foreach (var line in audit.Report.Indicators.Where(line => line is { Group: IndicatorGroup.Benefit, Score: not null }))
        {
            var sentence = line.Score!.Place.Text; // filtered above
            if (Misfit(audit, line.Kind, sentence) is not { List: not "names-spending" } nature
                || audit.Lexicon.Find(nature.List, sentence) is not { } word || line.Name.Text.Contains(word, StringComparison.Ordinal))
            {
                continue;
            }

            yield return new Remark(
                line.Score.Place,
                $"“{line.Name.Text}”以“{word}”得分，“{word}”说的是{nature.Nature.Zh}，类别不符。",
                $"\"{line.Name.Text}\" is scored by \"{word}\", which speaks of {nature.Nature.En}.")
            {
                Indicator = line.Name.Text,
                Stated = word,
                PointsAtRisk = line.Score.Value,
            };
        }
    }

    private static (string List, Wording Nature, IndicatorKind[] Foreign)? Misfit(AuditCase audit, IndicatorKind kind, string text)
    {
        if (!audit.Lexicon.HoldsAnyOf(Lists, text))
        {
            return null;
        }

        foreach (var nature in Natures)
        {
            if (nature.Foreign.Contains(kind) && audit.Lexicon.Holds(nature.List, text))
            {
                return nature;
            }
        }

        return null;
    }

    /// <summary>Money counted as a quantity is told by IND-12.</summary>
    private static bool IsMoney(IndicatorLine line) =>
        line.Kind == IndicatorKind.Quantity && (line.Target?.Value.Unit ?? line.Actual?.Value.Unit)?.Family == UnitFamily.Money;
}
