using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

/// <summary>Lines that points were lost in.</summary>
internal static class LostPoints
{
    /// <summary>Whether a line has less than its weight, or tells of a deduction.</summary>
    public static bool In(IndicatorLine line, AuditCase audit) =>
        line.Deduction?.Value > 0m
        || (line.Weight?.Value is { } weight && line.Score?.Value is { } score && weight - score > audit.Limits.ScoreTolerance);

    /// <summary>Whether a line has so little of its weight that praise for it contradicts the score.</summary>
    public static bool IsPoor(IndicatorLine line, AuditCase audit) =>
        line.Weight?.Value is > 0m and var weight && line.Score?.Value is { } score && score <= weight * audit.Limits.PoorLine;

    public static decimal Of(IndicatorLine line) =>
        line.Weight?.Value is { } weight && line.Score?.Value is { } score && score < weight ? weight - score : line.Deduction?.Value ?? 0m;
}
