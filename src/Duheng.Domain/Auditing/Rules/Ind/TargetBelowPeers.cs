using Duheng.Domain.Auditing.Rules.Sta;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-18", Severity.Info, Basis = "财预〔2015〕88号《中央部门预算绩效目标管理办法》：目标应参照行业标准、同类项目的水平",
    Title = "目标低于基准", TitleEn = "A target below that of others")]
public sealed class TargetBelowPeers : IFolderRule
{
    public IFolderTally Begin(FolderContext context) => new Tally();

    private sealed class Tally : IFolderTally
    {
        private readonly SortedDictionary<(string Name, int Year, string Base, bool IsReverse), List<Target>> targets = [];
        private int fewest = int.MaxValue;
        private decimal slip;

        public void Add(FolderEntry entry)
        {
            var report = entry.Audit.Report;
            if (report.Year is not { Year: var year } || report.Unit is not { IsBlank: false } unit)
            {
                return;
            }

            fewest = Math.Min(fewest, entry.Audit.Limits.FewestPeers);
            slip = Math.Max(slip, entry.Audit.Limits.TargetSlip);
            foreach (var (name, line) in YearByYear<Target>.Lines(report))
            {
                // Held against itself a target tells its unit and its direction. Counts grow with the unit that they are of, rates and durations do not.
                if (Attainments.Of(line with { Actual = line.Target }, year, entry.Audit.Lexicon) is
                    { IsDeadline: false, IsSameText: false, Upper: null, Unit: { Family: UnitFamily.Percent or UnitFamily.Duration } scale } told)
                {
                    Add((name, year, scale.Base, told.IsReverse), new Target(PrintedText.Key(unit.Text), entry.File, line.Name.Text, line.Target!, told.Target * scale.Factor)); // it was compared
                }
            }
        }

        public IEnumerable<Remark> Close() =>
            from same in targets
            from target in same.Value
            let others = same.Value.Where(other => other.Unit != target.Unit).ToList()
            where others.Select(other => other.Unit).Distinct(StringComparer.Ordinal).Count() >= fewest
            let quarter = Quarter(others, same.Key.IsReverse)
            let room = Math.Abs(quarter.InBase) * slip
            where same.Key.IsReverse ? target.InBase > quarter.InBase + room : target.InBase < quarter.InBase - room
            select Tell(target, quarter, others);

        private void Add((string Name, int Year, string Base, bool IsReverse) key, Target target)
        {
            if (!targets.TryGetValue(key, out var list))
            {
                targets[key] = list = [];
            }

            list.Add(target);
        }
    }

    /// <summary>The one that a quarter of the others do not exceed in worth.</summary>
    private static Target Quarter(List<Target> others, bool isReverse)
    {
        var ordered = (isReverse ? others.OrderByDescending(one => one.InBase) : others.OrderBy(one => one.InBase)).ToList();
        return ordered[(ordered.Count - 1) / 4];
    }

    private static Remark Tell(Target target, Target quarter, List<Target> others) => new(
        target.Stated.Place,
        $"“{target.Name}”的目标{target.Stated.Text}，比其他单位同一指标的四分之三都低（{Figures.Plain(others.Count)} 份，四分位为{quarter.Stated.Text}）：{FileNames.List(others.Select(one => one.File), "、")}；请核对是否定得过低。",
        $"\"{target.Name}\": the target {target.Stated.Text} is below that of three quarters of the others ({Figures.Plain(others.Count)} reports, quartile {quarter.Stated.Text}): {FileNames.List(others.Select(one => one.File), ", ")}. Check whether it is too low.")
    {
        Indicator = target.Name,
        Stated = target.Stated.Text,
        Expected = quarter.Stated.Text,
        Key = $"{target.Unit} {target.Name}",
        AlsoAt = [.. others.Select(one => one.Stated.Place)],
        Files = [target.File, .. others.Select(one => one.File)],
    };

    private sealed record Target(string Unit, string File, string Name, StatedQuantity Stated, decimal InBase);
}
