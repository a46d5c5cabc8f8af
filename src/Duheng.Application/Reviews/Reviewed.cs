using Duheng.Application.Evaluations;

namespace Duheng.Application.Reviews;

/// <summary>A self-evaluation under review, row by row.</summary>
/// <param name="Review">Null before anybody began.</param>
public sealed record Reviewed(Evaluated Evaluated, ReviewRow? Review, IReadOnlyList<ReviewedLine> Lines, IReadOnlyList<Rectification> Rectifications)
{
    /// <summary>Null as long as a row has no points.</summary>
    public decimal? Total => Lines.Any(line => line.Reviewed is null) ? null : Lines.Sum(line => line.Reviewed ?? 0m);

    public decimal? Stated => Lines.Any(line => line.Stated is null) ? null : Lines.Sum(line => line.Stated ?? 0m);

    /// <summary>（自报 − 复核）÷ 自报, in percent; null where either is missing.</summary>
    public decimal? Deviation => Stated is > 0m and var stated && Total is { } total ? Domain.Quantities.Rounding.HalfUp((stated - total) / stated * 100m, 2) : null;
}
