using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-24", Severity.Error, Basis = "表内勾稽：分项满分之和 = 上级满分",
    Title = "分项满分不等于上级满分", TitleEn = "The maxima of the parts are not that of the whole")]
public sealed partial class PartsNotWholeMaximum : IWholeTableRule
{
    public Abstention? Abstains(AuditCase audit) => Wholes(audit).Any()
        ? null
        : Abstention.NotApplicable("没有写明上级满分（如“投入满分30分”“产出指标（50分）”）", "no block or category tells its maximum");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var (name, maximum, lines, isBlock) in Wholes(audit))
        {
            var parts = lines.Sum(line => line.Weight?.Value ?? 0m);
            if (maximum.Value is not { } full || Math.Abs(parts - full) <= audit.Limits.ScoreTolerance)
            {
                continue;
            }

            yield return new Remark(
                maximum.Place,
                $"“{name}”满分 {Figures.Plain(full)}，其下 {Figures.Plain(lines.Count)} 项的满分之和为 {Figures.Plain(parts)}，相差 {Figures.Plain(Math.Abs(parts - full))}。",
                $"\"{name}\" has a maximum of {Figures.Plain(full)}, but its {Figures.Plain(lines.Count)} parts make {Figures.Plain(parts)}.")
            {
                Stated = Figures.Plain(full),
                Expected = Figures.Plain(parts),
                Difference = Math.Abs(parts - full),
                Key = name,
                Explains = isBlock ? [Facets.BlockWeight(name)] : [],
            };
        }
    }

    /// <summary>Blocks of a narrative, and categories whose cell carries their points: 产出指标（50分）.</summary>
    private static IEnumerable<(string Name, Figure Maximum, IReadOnlyList<IndicatorLine> Lines, bool IsBlock)> Wholes(AuditCase audit)
    {
        foreach (var block in audit.Report.Blocks)
        {
            if (block is { Maximum: { Value: not null } maximum, Lines.Count: > 0 })
            {
                yield return (block.Name.Text, maximum, block.Lines, true);
            }
        }

        if (audit.Report.IsNarrative)
        {
            yield break;
        }

        foreach (var level in (Func<IndicatorLine, StatedText?>[])[line => line.Level1, line => line.Level2])
        {
            foreach (var cell in audit.Report.AllLines.Where(line => level(line)?.Text.Contains('分', StringComparison.Ordinal) == true).GroupBy(level).Where(cell => cell.Any(line => line.Weight?.Value is not null)))
            {
                if (PointsIn(cell.Key!.Text) is { } points) // filtered above
                {
                    yield return (cell.Key.Text, new Figure(points, cell.Key.Text, cell.Key.Place), [.. cell], false);
                }
            }
        }
    }

    private static decimal? PointsIn(string cell) => Brackets().Match(PrintedText.Key(cell)) is { Success: true } match
        ? decimal.Parse(match.Groups["points"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex("\\((?<points>\\d{1,3}(\\.\\d+)?)分\\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
