using System.Globalization;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>
/// Scores lines of a block that has points where its lines have none (产出指标（50分）). One line has them all. Of several nobody
/// knows the shares: their stated scores are kept where they and what was reached can make up the block's points; else none is scored,
/// and the block's points count once in the high total.
/// </summary>
public static class BlockScoring
{
    private const decimal Half = 0.5m;

    /// <summary>Whether a line is one of these.</summary>
    public static bool Fits(IndicatorLine line)
    {
        ArgumentNullException.ThrowIfNull(line);

        return line is { Weight: null, BlockPoints.Value: > 0m };
    }

    /// <param name="lines">All lines of one block.</param>
    public static IReadOnlyList<LineScore> Score(IReadOnlyList<IndicatorLine> lines, Scheme scheme, int? year, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lines);

        var points = lines[0].BlockPoints!; // such lines alone
        if (lines is [var only])
        {
            return [IndicatorLineScoring.Score(only with { Weight = points }, scheme, year, lexicon) with { Line = only }];
        }

        var full = points.Value!.Value; // as Fits wants
        var shares = lines.Select(line => Attainments.Of(line, year, lexicon) is { } attainment ? Share(attainment, scheme) : null).ToList();
        var isPossible = IsPossible(lines, shares, full);
        var kept = isPossible ? lines.Sum(line => line.Score?.Value ?? 0m) : 0m;
        var left = full - kept;
        var scores = new List<LineScore>();
        foreach (var (line, share) in lines.Zip(shares))
        {
            if (isPossible && IsKept(line, share))
            {
                scores.Add(Accepted(line, full, lines.Count));
            }
            else
            {
                scores.Add(Open(line, full, lines.Count) with { LeftToBlock = left });
                left = 0m;
            }
        }

        return scores;
    }

    /// <summary>Null where the share cannot be told.</summary>
    private static decimal? Share(Attainment attainment, Scheme scheme) =>
        attainment.IsMet ? 1m
        : attainment.IsDeadline || attainment.Upper is not null ? null
        : (attainment.IsReverse ? scheme.Reverse : scheme.Forward).Share(attainment.Target, attainment.Actual);

    /// <summary>A line that reached its target has as many points as it claims; one that reached a part has as many more, up to rounding; the rest at least what they claim.</summary>
    private static bool IsPossible(IReadOnlyList<IndicatorLine> lines, List<decimal?> shares, decimal full)
    {
        var (low, high) = (0m, 0m);
        var isOpen = false;
        foreach (var (line, share) in lines.Zip(shares))
        {
            var stated = line.Score?.Value ?? 0m;
            if (stated < 0m)
            {
                return false;
            }

            if (share is not { } reached || reached == 0m || line.Score?.Value is null)
            {
                (low, isOpen) = (low + stated, true);
                continue;
            }

            var rounding = reached == 1m ? 0m : Half / Power(stated.Scale);
            low += Math.Max(stated - rounding, 0m) / reached;
            high += (stated + rounding) / reached;
        }

        return low <= full && (isOpen || high >= full);
    }

    private static decimal Power(int decimals) => decimals == 0 ? 1m : 10m * Power(decimals - 1);

    /// <summary>A stated 0 is no score unless nothing was reached.</summary>
    private static bool IsKept(IndicatorLine line, decimal? share) => line.Score?.Value is > 0m || (line.Score?.Value == 0m && share == 0m);

    private static LineScore Accepted(IndicatorLine line, decimal full, int count)
    {
        var score = line.Score!.Value!.Value; // as IsKept wants
        return new LineScore(line, LineState.Accepted, Points.Of(score, score.Scale), new Wording(
            string.Create(CultureInfo.InvariantCulture, $"没有单列权重，{count} 项指标合计 {Figures.Plain(full)} 分；所填得分与完成情况相符，沿用所填 {Figures.Plain(score)} 分"),
            string.Create(CultureInfo.InvariantCulture, $"no weight of its own, {count} lines share {Figures.Plain(full)}; the stated scores fit what was reached; the stated {Figures.Plain(score)} is kept")));
    }

    private static LineScore Open(IndicatorLine line, decimal full, int count) => new(line, LineState.NotScored, null, new Wording(
        string.Create(CultureInfo.InvariantCulture, $"无法评分：没有单列权重，{count} 项指标合计 {Figures.Plain(full)} 分；不计 0 分"),
        string.Create(CultureInfo.InvariantCulture, $"not scored: no weight of its own, {count} lines share {Figures.Plain(full)}; not 0")));
}
