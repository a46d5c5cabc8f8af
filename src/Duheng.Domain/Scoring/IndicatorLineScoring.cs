using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Scoring;

/// <summary>Scores one indicator. The state is the first that fits: computed, banded, accepted, not scored.</summary>
public static class IndicatorLineScoring
{
    /// <summary>Far more than any form prints, and fewer than a decimal holds.</summary>
    private const int ExactDecimals = 12;

    public static LineScore Score(IndicatorLine line, Scheme scheme, int? year, Lexicon lexicon)
    {
        if (line.SharesWeight || line.Weight?.Value is not { } weight || weight < 0m)
        {
            return KeepOrLeave(line, lexicon);
        }

        if (scheme.RescalesNotApplicable && lexicon.Is("not-applicable", line.Actual?.Text))
        {
            return new LineScore(line, LineState.Accepted, Points.Zero, new Wording("不适用，不计分，总分按其余指标折算", "not applicable: left out, and the total is rescaled"));
        }

        if (Attainments.Of(line, year, lexicon) is { } attainment)
        {
            return scheme.SatisfactionShare(line, attainment) is { } share
                ? InBand(line, weight, attainment, share, scheme)
                : Computed(line, weight, attainment, scheme) ?? KeepOrLeave(line, lexicon, WhyMissed(line), isMissed: true);
        }

        return scheme.Options.FirstOrDefault(option => option.IsFixed && line.Actual is { } actual && PrintedText.Key(actual.Text) == PrintedText.Key(option.Text)) is { } chosen
            ? Banded(line, weight, chosen, scheme)
            : KeepOrLeave(line, lexicon);
    }

    /// <summary>What cannot be computed: a possible stated score is kept, a denied or explained 0 too, all else is not scored.</summary>
    internal static LineScore KeepOrLeave(IndicatorLine line, Lexicon lexicon) => KeepOrLeave(line, lexicon, Why(line), isMissed: IsLeftOut(line, lexicon));

    /// <summary>A target, a cell for what was done, and nothing in it: full points have no ground.</summary>
    private static bool IsLeftOut(IndicatorLine line, Lexicon lexicon) =>
        line is { Kind: not IndicatorKind.Execution, SharesScore: false, Target.IsBlank: false, Actual.IsLeftOut: true } && !lexicon.IsReason(line.Reason?.Text);

    /// <param name="isMissed">Whether the target was surely not reached, or nobody says what was done: then no full points are kept.</param>
    private static LineScore KeepOrLeave(IndicatorLine line, Lexicon lexicon, Wording why, bool isMissed)
    {
        var stated = line.Score?.Value;
        if (stated is { } score && score > 0m && (score < line.Weight?.Value || (score == line.Weight?.Value && !isMissed)))
        {
            return new LineScore(line, LineState.Accepted, Points.Of(score, score.Scale), new Wording(
                $"无法按公式计算（{why.Zh}），沿用所填 {Figures.Plain(score)} 分", $"cannot be computed ({why.En}); the stated {Figures.Plain(score)} is kept"));
        }

        if (stated == 0m && (lexicon.Denies(line.Actual?.Text) || lexicon.IsReason(line.Reason?.Text)))
        {
            return new LineScore(line, LineState.Accepted, Points.Zero, new Wording(
                "所填 0 分，完成值或原因已说明，沿用 0 分", "stated 0 is told by the actual or the reason; 0 is kept"));
        }

        return new LineScore(line, LineState.NotScored, null, new Wording(
            $"无法评分：{why.Zh}；不计 0 分，最高可得 {Figures.Plain(Math.Max(line.Weight?.Value ?? 0m, 0m))} 分",
            $"not scored: {why.En}; not 0, at most {Figures.Plain(Math.Max(line.Weight?.Value ?? 0m, 0m))}"));
    }

    private static Wording Why(IndicatorLine line) => line switch
    {
        { SharesWeight: true } => new("与别的指标合并计分", "scored together with another line"),
        { Weight: null or { Value: null } } => new("没有权重", "no weight"),
        { Target: null, Actual: null } => new("得分由文字叙述", "points are told in words"),
        { Target: null or { IsBlank: true } } => new("没有目标值", "no target"),
        { Actual: null or { IsLeftOut: true } } => new("没有业绩值", "no actual"),
        _ when Attainments.HasUnitClash(line) => new($"目标“{line.Target.Text}”与业绩“{line.Actual.Text}”的单位相差一万倍", $"the units of target \"{line.Target.Text}\" and actual \"{line.Actual.Text}\" are 10,000 apart"),
        _ => new($"目标“{line.Target.Text}”与业绩“{line.Actual.Text}”不能比较", $"target \"{line.Target.Text}\" and actual \"{line.Actual.Text}\" cannot be compared"),
    };

    /// <summary>A target below 0, a floor of 0, a strict limit met to the digit: missed, and no proportion tells by how much.</summary>
    private static Wording WhyMissed(IndicatorLine line) => new(
        $"目标“{line.Target!.Text}”没有达到，业绩“{line.Actual!.Text}”与它不成比例", // both stand, or nothing was compared
        $"target \"{line.Target.Text}\" was missed, and actual \"{line.Actual.Text}\" stands in no proportion to it");

    private static LineScore Banded(IndicatorLine line, decimal weight, SchemeOption option, Scheme scheme)
    {
        var score = Points.Of(weight * option.To, scheme.Decimals);
        return new LineScore(line, LineState.Banded, score, new Wording(
            $"“{option.Text}”档：{Figures.Plain(weight)} × {Figures.Percent(option.To)} = {score}",
            $"option \"{option.Text}\": {Figures.Plain(weight)} × {Figures.Percent(option.To)} = {score}"));
    }

    /// <summary>Null where the target was missed and the formula has no meaning.</summary>
    private static LineScore? Computed(IndicatorLine line, decimal weight, Attainment attainment, Scheme scheme)
    {
        var full = Figures.Plain(weight);
        if (attainment.IsMet)
        {
            var reached = Reached(line, attainment);
            return new LineScore(line, LineState.Computed, Points.Of(weight, Math.Max(weight.Scale, scheme.Decimals)), new Wording(
                $"{reached}，满分 {full}", $"{reached}: full {full}"))
            {
                Exact = weight,
            };
        }

        if (attainment.IsDeadline)
        {
            var late = Points.Of(weight * scheme.LateShare, scheme.Decimals);
            var (zh, en) = attainment.Direction == Comparison.AtLeast ? ("早于", "earlier") : ("晚于", "later");
            return new LineScore(line, LineState.Computed, late, new Wording(
                $"{line.Actual!.Text} {zh} {Bare(line.Target!.Text)}：{full} × {Figures.Percent(scheme.LateShare)} = {late}", // both stand, or nothing was compared
                $"{line.Actual.Text} is {en} than {Bare(line.Target.Text)}: {full} × {Figures.Percent(scheme.LateShare)} = {late}"))
            {
                Exact = Exactly(weight * scheme.LateShare),
            };
        }

        var (function, bound) = attainment switch
        {
            { IsReverse: true } => (scheme.Reverse, attainment.Target),
            { Upper: { } upper } when attainment.Actual > upper => (scheme.Reverse, upper),
            _ => (scheme.Forward, attainment.Target),
        };
        if (function.Share(bound, attainment.Actual) is not { } share || share >= 1m)
        {
            return null;
        }

        var exact = Exactly(weight * share);
        var score = Points.Of(exact, scheme.Decimals);
        var working = function.Working(full, Operand(bound), Operand(attainment.Actual));
        var isFloored = function.IsFloored(bound, attainment.Actual);
        return new LineScore(line, LineState.Computed, score, new Wording(
            $"{working}{(isFloored ? " < 0，按 0 计" : $" = {score}")}", $"{working}{(isFloored ? " < 0, taken as 0" : $" = {score}")}"))
        {
            Exact = exact,
        };
    }

    /// <summary>Without the last digits that a division leaves behind: 6 × 90.8 ÷ 96 is 5.675, not a hair less.</summary>
    internal static decimal Exactly(decimal score) => Rounding.HalfUp(score, ExactDecimals);

    /// <summary>By the scheme's interval table, where it has one for satisfaction (满意度赋分).</summary>
    private static LineScore InBand(IndicatorLine line, decimal weight, Attainment attainment, decimal share, Scheme scheme)
    {
        var exact = Exactly(weight * share);
        var score = Points.Of(exact, scheme.Decimals);
        var working = $"{Figures.Plain(attainment.Actual)}%：{Figures.Plain(weight)} × {Figures.Percent(share)} = {score}";
        return new LineScore(line, LineState.Computed, score, new Wording($"满意度区间，{working}", $"satisfaction interval, {working}"))
        {
            Exact = exact,
        };
    }

    /// <summary>A negative number in brackets: 10 × (−5) ÷ 8.</summary>
    private static string Operand(decimal number) => number < 0m ? $"(−{Figures.Plain(-number)})" : Figures.Plain(number);

    /// <summary>A date as printed, without the sign before it: the formula has its own.</summary>
    private static string Bare(string text) => text.TrimStart().TrimStart('≤', '≥', '<', '>', '=', '＜', '＞', '＝', '≦', '≧').TrimStart();

    private static string Reached(IndicatorLine line, Attainment attainment)
    {
        if (attainment.IsSameText || attainment.IsDeadline)
        {
            var sign = attainment.IsDeadline ? (attainment.Direction == Comparison.AtLeast ? "≥" : "≤") : "=";
            return $"{line.Actual!.Text} {sign} {(attainment.IsDeadline ? Bare(line.Target!.Text) : line.Target!.Text)}"; // both stand, or nothing was compared
        }

        var (actual, target) = (Figures.Plain(attainment.Actual), Figures.Plain(attainment.Target));
        return attainment.Direction switch
        {
            Comparison.Between => $"{target} ≤ {actual} ≤ {Figures.Plain(attainment.Upper ?? attainment.Target)}",
            Comparison.None or Comparison.EqualTo => $"{actual} {(attainment.Actual == attainment.Target ? "=" : "≥")} {target}",
            var direction => $"{actual} {direction.Sign()} {target}",
        };
    }
}
