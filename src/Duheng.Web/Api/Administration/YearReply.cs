using System.Globalization;
using Duheng.Application.Years;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Administration;

/// <summary>A fiscal year with its scheme and deadlines.</summary>
/// <param name="Version">0 for a year that has not been opened.</param>
public sealed record YearReply(int Year, string Scheme, DateOnly? TargetsDueOn, DateOnly? EvaluationDueOn, DateOnly? ReviewDueOn, long Version) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Year}.{Version}");

    internal static YearReply Of(YearRow row) => new(row.Year, row.SchemeId, row.TargetsDueOn, row.EvaluationDueOn, row.ReviewDueOn, row.Version);
}
