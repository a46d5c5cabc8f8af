using Duheng.Application.Overview;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Overview;

/// <summary>An open finding with whose it is.</summary>
/// <param name="Project">The id of the project's year.</param>
internal sealed record FindingReply(long Project, string Name, string Organisation, string Rule, string Severity, string Message, string? Indicator, int? Row, decimal? PointsAtRisk)
{
    public static FindingReply Of(ProjectFinding finding) => new(
        finding.ProjectYearId, finding.Project, finding.Organisation, finding.Rule, finding.Severity.Key(), finding.Message, finding.Indicator, finding.RowNumber, finding.RiskCenti / 100m);
}
