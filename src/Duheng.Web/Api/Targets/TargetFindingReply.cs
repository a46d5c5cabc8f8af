using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Targets;

/// <summary>Something wrong in targets, at its row and cell.</summary>
public sealed record TargetFindingReply(string? Rule, string Severity, string Cell, int? Row, int? Clause, string Message, bool Stops)
{
    internal static TargetFindingReply Of(TargetFinding finding) =>
        new(finding.Rule, finding.Severity.Key(), finding.Cell.Key(), finding.Row, finding.Clause, finding.Message, finding.Stops);
}
