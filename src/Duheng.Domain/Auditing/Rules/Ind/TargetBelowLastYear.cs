using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Ind;

[AuditRule("IND-17", Severity.Warning, Basis = "财预〔2015〕88号《中央部门预算绩效目标管理办法》：目标应当经过调查研究和科学论证，符合客观实际",
    Title = "目标低于上年实际", TitleEn = "A target below what was done the year before")]
public sealed class TargetBelowLastYear : IFolderRule
{
    public IFolderTally Begin(FolderContext context) => new Tally();

    private sealed class Tally : IFolderTally
    {
        private readonly YearByYear<Kept> years = new();

        public void Add(FolderEntry entry) => years.Add(
            entry.Audit.Report,
            () => new Kept(entry.File, YearByYear<Kept>.Lines(entry.Audit.Report), entry.Audit.Limits, entry.Audit.Lexicon));

        public IEnumerable<Remark> Close() =>
            from pair in years.Pairs()
            from line in pair.Now.Lines
            where pair.Before.Lines.ContainsKey(line.Key) && line.Value.Kind is not (IndicatorKind.Cost or IndicatorKind.Execution)
            let before = pair.Before.Lines[line.Key]
            where IsWorse(line.Value with { Actual = before.Actual }, pair.Year, pair.Now)
            select Tell(pair.Year, line.Value, before, pair.Before.File, pair.Now.File);
    }

    /// <summary>The target of one year against what was done in another. Dates of two years are no measure of one another.</summary>
    private static bool IsWorse(IndicatorLine line, int year, Kept now)
    {
        if (!CountsTheSame(line.Target?.Value.Unit, line.Actual?.Value.Unit)
            || Attainments.Of(line, year, now.Lexicon) is not { IsDeadline: false, IsSameText: false, Upper: null } attainment
            || (attainment.IsReverse && line.Target?.Value.Unit?.Family == UnitFamily.Money)) // what may be spent is for the budget to say
        {
            return false;
        }

        var slack = Math.Abs(attainment.Actual) * now.Limits.TargetSlip;
        return attainment.IsReverse ? attainment.Target > attainment.Actual + slack : attainment.Target < attainment.Actual - slack;
    }

    /// <summary>320人 last year and 6期 this year are two things, though they have one name; 人 and 万人 are one.</summary>
    private static bool CountsTheSame(Unit? target, Unit? actual) =>
        target is not { Family: UnitFamily.Count } || actual is null || target.Symbol.TrimStart('万') == actual.Symbol.TrimStart('万');

    private static Remark Tell(int year, IndicatorLine line, IndicatorLine before, string fileBefore, string file)
    {
        var (target, actual) = (line.Target!, before.Actual!); // they were compared
        return new Remark(
            target.Place,
            $"“{line.Name.Text}”{Figures.Plain(year)}年度的目标{target.Text}，不如上年实际的{actual.Text}（{fileBefore}）；请说明为什么降低。",
            $"\"{line.Name.Text}\": the target of {Figures.Plain(year)} is {target.Text}, and {actual.Text} was done the year before ({fileBefore}). Say why it was lowered.")
        {
            Indicator = line.Name.Text,
            Stated = target.Text,
            Expected = actual.Text,
            Key = $"{line.Name.Text} {Figures.Plain(year)}",
            AlsoAt = [actual.Place],
            Files = [file, fileBefore],
        };
    }

    private sealed record Kept(string File, IReadOnlyDictionary<string, IndicatorLine> Lines, Thresholds Limits, Lexicon Lexicon);
}
