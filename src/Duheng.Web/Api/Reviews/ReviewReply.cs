using System.Globalization;
using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Reviews;

/// <summary>The review of a project's year.</summary>
/// <param name="Deviation">How far the total departs from what was stated, in percent.</param>
public sealed record ReviewReply(
    long Project, string State, long Version, decimal? Stated, decimal? Total, decimal? Deviation, string Opinion, string? StartedBy, string? SettledBy, DateTimeOffset? SettledAt,
    IReadOnlyList<ReviewLineReply> Lines, IReadOnlyList<RectificationReply> Rectifications) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Version}.{YearVersion}");

    /// <summary>Of the project's year: judgments name it.</summary>
    internal long YearVersion { get; private init; }

    internal static ReviewReply Of(Reviewed reviewed) => new(
        reviewed.Evaluated.Year.Id, reviewed.Evaluated.Year.Review.Key(), reviewed.Review?.Version ?? 0, reviewed.Stated, reviewed.Total, reviewed.Deviation, reviewed.Review?.Opinion ?? string.Empty,
        reviewed.Review?.StartedByName, reviewed.Review?.SettledByName, reviewed.Review?.SettledAt, [.. reviewed.Lines.Select(ReviewLineReply.Of)],
        [.. reviewed.Rectifications.Select(RectificationReply.Of)])
    { YearVersion = reviewed.Evaluated.Year.Version };
}
