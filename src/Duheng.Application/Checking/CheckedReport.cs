using Duheng.Application.Auditing;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Checking;

/// <summary>A report as stated, as recomputed, and what is wrong with it.</summary>
/// <param name="Sheet">Null when the document holds no points; then no scheme was needed.</param>
public sealed record CheckedReport(Report Report, SchemeChoice Scheme, ScoreSheet? Sheet, AuditResult Audit)
{
    /// <summary>So many findings were left out because a baseline holds them.</summary>
    public int InBaseline { get; init; }

    /// <summary>Findings that somebody answers for; null when no waivers were given.</summary>
    public IReadOnlyList<WaivedFinding>? Waived { get; init; }

    public decimal? StatedTotal => Report.Total?.Value;

    /// <summary>Recomputed less stated, low and high; null where either is missing.</summary>
    public (decimal Low, decimal High)? Delta =>
        Sheet is { } sheet && StatedTotal is { } stated ? (sheet.Low - stated, sheet.High - stated) : null;
}
