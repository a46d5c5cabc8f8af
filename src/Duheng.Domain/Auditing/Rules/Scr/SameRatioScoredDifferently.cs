using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-29", Severity.Error, Basis = "表内勾稽：同样的目标与完成情况，得分率应当相同",
    Title = "同类取值计分不一", TitleEn = "The same result is scored in two ways")]
public sealed class SameRatioScoredDifferently : IAuditRule
{
    /// <summary>So many letters at the end of two names make them the same measure: 参保人员满意度, 群众满意度.</summary>
    private const int HeadNoun = 3;

    private static readonly Working<List<ScoredRow>> Scored = new(audit => [.. Rows(audit)]);

    public Abstention? Abstains(AuditCase audit) => Scored.Of(audit).Count > 1
        ? null
        : Abstention.Lacking("有得分的指标不足两项，无从比较", "there are not two scored indicators to compare");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var rows = Scored.Of(audit);
        var tolerance = audit.Limits.ShareTolerance;
        foreach (var row in rows)
        {
            List<ScoredRow>? likes = null; // most rows have none
            foreach (var other in rows)
            {
                // Nearly all pairs share one rate, and so does a row with itself.
                if (Math.Abs(other.Share - row.Share) > tolerance && IsOdd(audit, row, other))
                {
                    (likes ??= []).Add(other);
                }
            }

            if (likes is not null)
            {
                yield return Told(row, likes);
            }
        }
    }

    private static Remark Told(ScoredRow row, List<ScoredRow> likes)
    {
        var (line, like) = (row.Line, likes[0].Line);
        return new Remark(
            row.Score.Place,
            $"“{line.Name.Text}”（目标“{line.Target?.Text}”，业绩“{line.Actual?.Text}”）得 {row.Score.Text}/{row.Weight.Text}，"
                + $"同样情形的“{like.Name.Text}”（目标“{like.Target?.Text}”，业绩“{like.Actual?.Text}”）得 {likes[0].Score.Text}/{likes[0].Weight.Text}，计分口径不一。",
            $"\"{line.Name.Text}\" (target \"{line.Target?.Text}\", actual \"{line.Actual?.Text}\") is given {row.Score.Text}/{row.Weight.Text}, "
                + $"but \"{like.Name.Text}\" (target \"{like.Target?.Text}\", actual \"{like.Actual?.Text}\") {likes[0].Score.Text}/{likes[0].Weight.Text}.")
        {
            Indicator = line.Name.Text,
            Stated = row.Score.Text,
            Expected = Figures.Rounded(likes[0].Share * row.Full, 2),
            Difference = Rounding.HalfUp(Math.Abs(likes[0].Share - row.Share) * row.Full, 2),
            PointsAtRisk = Rounding.HalfUp(Math.Abs(likes[0].Share - row.Share) * row.Full, 2),
            AlsoAt = [.. likes.Select(other => other.Score.Place)],
            FollowsFrom = [Facets.Score(line), .. likes.Select(other => Facets.Score(other.Line))],
        };
    }

    /// <summary>Whether the row is the odd one of two that are alike: off the formula while the other is on it, or simply lower.</summary>
    private static bool IsOdd(AuditCase audit, ScoredRow row, ScoredRow other)
    {
        var gap = other.Share - row.Share;
        return (row.Exact, other.Exact) switch
        {
            ({ } due, { }) => HasSameRate(row, other) && IsByFormula(audit, other) && !IsByFormula(audit, row)
                && !(due >= row.Full && audit.Lexicon.IsReason(row.Line.Reason?.Text)),
            (null, null) => gap > 0m && IsSameType(row, other) && !(IsInProportion(audit, row) && IsInProportion(audit, other)),
            (null, { }) => gap > 0m && HasSameName(row, other) && row.Percent is not null && row.Percent == other.Percent,
            ({ }, null) => false,
        } && Math.Abs(gap) > audit.Limits.ShareTolerance + (audit.Limits.ScoreTolerance / row.Full) + (audit.Limits.ScoreTolerance / other.Full); // two divisions: last
    }

    private static bool HasSameRate(ScoredRow row, ScoredRow other) =>
        row.Rate is not null && row.Rate == other.Rate && row.IsReverse == other.IsReverse;

    private static bool IsByFormula(AuditCase audit, ScoredRow row) =>
        row.Exact is { } due && FormulaScores.Agrees(audit, row.Line, due);

    /// <summary>Words on the left, a figure of the same kind on the right: 提升 → 98%.</summary>
    private static bool IsSameType(ScoredRow row, ScoredRow other) =>
        row.Line is { Target.Value.IsText: true, Actual.Value: { IsNumber: true } one } && other.Line is { Target.Value.IsText: true, Actual.Value: { IsNumber: true } another }
        && one.Unit?.Family == another.Unit?.Family;

    /// <summary>98 % that gives 98 % of the points is one reading, whatever the words were.</summary>
    private static bool IsInProportion(AuditCase audit, ScoredRow row) =>
        row.Percent is { } percent && Math.Abs(row.Share - (percent / 100m)) <= audit.Limits.ShareTolerance;

    private static bool HasSameName(ScoredRow row, ScoredRow other)
    {
        var (one, another) = (UnitInName.Strip(row.Line.Name.Text), UnitInName.Strip(other.Line.Name.Text));
        return one.Length >= HeadNoun && another.Length >= HeadNoun && one[^HeadNoun..] == another[^HeadNoun..];
    }

    private static IEnumerable<ScoredRow> Rows(AuditCase audit) =>
        from line in audit.Report.Indicators
        let claimed = Lines.Claimed(line)
        where claimed is { Given: >= 0m } && line is { Score: not null, Weight: not null, Target.IsBlank: false, Actual.IsBlank: false }
        let actual = line.Actual! // filtered above, as are score and weight
        where !audit.Lexicon.Denies(actual.Text)
        let ratio = Completions.Of(audit, line)
        select new ScoredRow(line, line.Score!, line.Weight!, claimed.Value.Given, claimed.Value.Full)
        {
            Exact = FormulaScores.Exact(audit, line),
            Rate = ratio?.Forward,
            IsReverse = ratio?.IsReverse ?? false,
            Percent = actual.Value is { IsNumber: true, Unit.Family: UnitFamily.Percent, Upper: null } percent ? percent.Number : null,
        };

    private sealed record ScoredRow(IndicatorLine Line, Figure Score, Figure Weight, decimal Given, decimal Full)
    {
        /// <summary>By the formula; null where the line cannot be computed.</summary>
        public decimal? Exact { get; init; }

        public decimal? Rate { get; init; }

        public bool IsReverse { get; init; }

        public decimal? Percent { get; init; }

        public decimal Share { get; } = Given / Full; // every row is held against every other
    }
}
