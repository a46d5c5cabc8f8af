namespace Duheng.Domain.Scoring;

/// <summary>A report scored anew under a scheme (重算结果). What cannot be scored widens low to high.</summary>
public sealed record ScoreSheet(Scheme Scheme, LineScore? Execution, IReadOnlyList<LineScore> Lines)
{
    public IEnumerable<LineScore> AllLines => Execution is null ? Lines : Lines.Prepend(Execution);

    public decimal Low => AllLines.Sum(line => line.Low);

    public decimal High => AllLines.Sum(line => line.High);

    public Grade Grade => Scheme.GradeOf(Low);

    public Grade GradeHigh => Scheme.GradeOf(High);

    public bool HasRange => Low != High;

    public LineScore? For(Reports.IndicatorLine line) => AllLines.FirstOrDefault(one => ReferenceEquals(one.Line, line));
}
