using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Domain.Auditing.Rules.Sta;

[AuditRule("STA-01", Severity.Info, Basis = "可信度提示：一个单位的项目得分都很高或几乎一样，说明评分没有区分",
    Title = "得分分布异常", TitleEn = "Scores hardly differ")]
public sealed class UniformScores : IFolderRule
{
    private const decimal Hundred = 100m;

    public IFolderTally Begin(FolderContext context) => new Tally();

    private sealed class Tally : IFolderTally
    {
        private readonly Dictionary<string, UnitScores> units = new(StringComparer.Ordinal);

        public void Add(FolderEntry entry)
        {
            var report = entry.Audit.Report;
            if (report.Unit is not { IsBlank: false } unit || report.Project is not { IsBlank: false } project || report.Total is not { Value: { } total })
            {
                return;
            }

            var key = PrintedText.Key(unit.Text);
            if (!units.TryGetValue(key, out var scores))
            {
                units[key] = scores = new UnitScores(unit.Text, entry.Audit.Limits);
            }

            scores.Add(PrintedText.Key(project.Text), report.Year?.Year, new ProjectScore(entry.File, report.Total.Place, total * Hundred / entry.Audit.Scheme.FullMarks));
        }

        public IEnumerable<Remark> Close() => units.Values.Select(unit => unit.Remark()).OfType<Remark>();
    }

    private sealed class UnitScores(string unit, Thresholds limits)
    {
        private readonly Dictionary<(string Project, int? Year), ProjectScore> scores = [];

        /// <summary>A second copy of the same report is not counted.</summary>
        public void Add(string project, int? year, ProjectScore score) => scores.TryAdd((project, year), score);

        public Remark? Remark()
        {
            var projects = scores.Keys.Select(key => key.Project).Distinct(StringComparer.Ordinal).Count();
            var (low, high) = (scores.Values.Min(one => one.Score), scores.Values.Max(one => one.Score));
            var isHigh = low >= limits.AllHigh;
            if (projects < limits.FewestProjects || (!isHigh && !IsNarrow()))
            {
                return null;
            }

            var range = low == high ? $"{Figures.Plain(low)} 分" : $"{Figures.Plain(low)}～{Figures.Plain(high)} 分";
            var rangeEn = low == high ? Figures.Plain(low) : $"{Figures.Plain(low)} to {Figures.Plain(high)}";
            return new Remark(
                scores.Values.First().Place,
                isHigh
                    ? $"“{unit}”的 {Figures.Plain(projects)} 个项目自评都不低于 {Figures.Plain(limits.AllHigh)} 分（{range}）：{Files("、")}；请抽查评分依据。"
                    : $"“{unit}”的 {Figures.Plain(projects)} 个项目自评得分几乎一样（{range}，标准差不到 {Figures.Plain(limits.ScoreSpread)}）：{Files("、")}；请抽查评分依据。",
                isHigh
                    ? $"All {Figures.Plain(projects)} projects of \"{unit}\" score {Figures.Plain(limits.AllHigh)} or more ({rangeEn}): {Files(", ")}. Check what the points rest on."
                    : $"The {Figures.Plain(projects)} projects of \"{unit}\" score almost alike ({rangeEn}, standard deviation below {Figures.Plain(limits.ScoreSpread)}): {Files(", ")}. Check what the points rest on.")
            {
                Key = unit,
                Stated = low == high ? Figures.Plain(low) : $"{Figures.Plain(low)}～{Figures.Plain(high)}",
                AlsoAt = [.. scores.Values.Skip(1).Select(one => one.Place)],
                Files = [.. scores.Values.Select(one => one.File)],
            };
        }

        /// <summary>The squares are compared, so that no root is drawn and decimals stay exact.</summary>
        private bool IsNarrow()
        {
            var mean = scores.Values.Sum(one => one.Score) / scores.Count;
            var squares = scores.Values.Sum(one => (one.Score - mean) * (one.Score - mean));
            return squares < limits.ScoreSpread * limits.ScoreSpread * scores.Count;
        }

        private string Files(string comma) => FileNames.List(scores.Values.Select(one => one.File), comma);
    }

    private sealed record ProjectScore(string File, Place Place, decimal Score);
}
