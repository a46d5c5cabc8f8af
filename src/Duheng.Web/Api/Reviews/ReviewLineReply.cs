using System.Globalization;
using Duheng.Application.Reviews;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Reviews;

/// <summary>A row of a review: stated, recomputed and reviewed side by side, in points.</summary>
/// <param name="Version">0 where no reviewer has written.</param>
public sealed record ReviewLineReply(int Row, string? Name, decimal? Weight, decimal? Stated, decimal? Recomputed, decimal? Reviewed, string Complete, string Basis, bool NeedsBasis, long Version)
    : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Row}.{Version}");

    internal static ReviewLineReply Of(ReviewedLine line) => new(
        line.Line.Row, line.Line.Indicator?.Name, line.Line.Score?.Line.Weight?.Value, line.Stated, line.Recomputed, line.Reviewed, line.Review?.Actual ?? string.Empty, line.Review?.Basis ?? string.Empty,
        line.NeedsBasis, line.Version);
}
