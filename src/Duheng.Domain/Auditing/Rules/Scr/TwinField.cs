using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

/// <summary>One field of a line that the report prints twice, as both tables have it.</summary>
/// <param name="Facet">What the difference is the root of.</param>
internal sealed record TwinField(string Zh, string En, Place One, Place Other, decimal? Gap, string Facet, bool IsScore)
{
    /// <summary>The fields of a line and its twin that do not say the same. A column that one table lacks says nothing.</summary>
    public static IEnumerable<TwinField> Differing(IndicatorLine line, IndicatorLine twin) =>
    [
        .. Figures("权重", "weight", line.Weight, twin.Weight, Facets.Weight(line)),
        .. Values("目标值", "target", line.Target, twin.Target, Facets.Target(line)),
        .. Values("业绩值", "actual", line.Actual, twin.Actual, Facets.Actual(line)),
        .. Figures("完成率", "completion rate", line.Completion, twin.Completion, Facets.Completion(line)),
        .. Figures("得分", "score", line.Score, twin.Score, Facets.Score(line), isScore: true),
    ];

    /// <summary>Whether two lines without a twin are one line under two names.</summary>
    public static bool IsSameLine(IndicatorLine one, IndicatorLine other) =>
        one is { Target: not null, Actual: not null, Weight: not null } && other is { Target: not null, Actual: not null, Weight: not null }
        && one.Kind == other.Kind && !Differing(one, other).Any();

    private static IEnumerable<TwinField> Figures(string zh, string en, Figure? one, Figure? other, string facet, bool isScore = false)
    {
        if (one is not null && other is not null && one.Value != other.Value)
        {
            yield return new TwinField(zh, en, one.Place, other.Place, Math.Abs((one.Value - other.Value) ?? 0m) is var gap and > 0m ? gap : null, facet, isScore);
        }
    }

    private static IEnumerable<TwinField> Values(string zh, string en, StatedQuantity? one, StatedQuantity? other, string facet)
    {
        if (one is not null && other is not null && !IsSame(one.Value, other.Value))
        {
            decimal? gap = one.Value.IsNumber && other.Value.IsNumber && one.Value.Unit == other.Value.Unit ? Math.Abs(one.Value.Number - other.Value.Number) : null;
            yield return new TwinField(zh, en, one.Place, other.Place, gap > 0m ? gap : null, facet, IsScore: false);
        }
    }

    /// <summary>2小时 is 2 and 120分钟, ≥95% is 95%; ≥95% is not ≤95%.</summary>
    private static bool IsSame(Quantity one, Quantity other)
    {
        if (PrintedText.Key(one.Text) == PrintedText.Key(other.Text))
        {
            return true;
        }

        return (one, other) switch
        {
            ({ IsNumber: true }, { IsNumber: true }) => IsSameSign(one, other) && IsSameNumber(one, other),
            ({ Kind: QuantityKind.Date }, { Kind: QuantityKind.Date }) => one.Date == other.Date && IsSameSign(one, other),
            _ => false,
        };
    }

    private static bool IsSameSign(Quantity one, Quantity other) =>
        one.Comparison == other.Comparison || one.Comparison == Comparison.None || other.Comparison == Comparison.None;

    private static bool IsSameNumber(Quantity one, Quantity other) => one.Unit is { } left && other.Unit is { } right
        ? left.IsComparableWith(right) && one.InBase == other.InBase && one.Upper * left.Factor == other.Upper * right.Factor
        : one.Number == other.Number && one.Upper == other.Upper;
}
