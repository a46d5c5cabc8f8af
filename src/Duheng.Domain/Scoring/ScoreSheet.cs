using Duheng.Domain.Quantities;

namespace Duheng.Domain.Scoring;

/// <summary>A report scored anew under a scheme (重算结果). What cannot be scored widens low to high.</summary>
public sealed record ScoreSheet(Scheme Scheme, LineScore? Execution, IReadOnlyList<LineScore> Lines)
{
    private readonly Lazy<Dictionary<object, LineScore>> byLine = new(() =>
        (Execution is null ? Lines : Lines.Prepend(Execution)).ToDictionary(one => (object)one.Line, ReferenceEqualityComparer.Instance));

    public IEnumerable<LineScore> AllLines => Execution is null ? Lines : Lines.Prepend(Execution);

    public decimal Low => Rescaled(AllLines.Sum(line => line.Low));

    public decimal High => Rescaled(AllLines.Sum(line => line.High));

    /// <summary>Weights of the lines that the report itself calls not applicable; 0 where the scheme does not rescale.</summary>
    public decimal NotApplicableWeight { get; init; }

    public Grade Grade => Scheme.GradeOf(Low);

    public Grade GradeHigh => Scheme.GradeOf(High);

    public bool HasRange => Low != High;

    /// <summary>A sum over the lines that apply, put on full marks.</summary>
    public decimal Rescaled(decimal sum) => NotApplicableWeight > 0m && NotApplicableWeight < Scheme.FullMarks
        ? Rounding.HalfUp(sum / (Scheme.FullMarks - NotApplicableWeight) * Scheme.FullMarks, Scheme.Decimals)
        : sum;

    public LineScore? For(Reports.IndicatorLine line) => byLine.Value.GetValueOrDefault(line);
}
