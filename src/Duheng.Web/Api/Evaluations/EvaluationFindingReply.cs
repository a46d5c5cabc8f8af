using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Evaluations;

/// <summary>What a rule says about a self-evaluation.</summary>
/// <param name="Fingerprint">Names it where it is waived.</param>
/// <param name="Waived">Why it may stand; null while it is open.</param>
public sealed record EvaluationFindingReply(string Rule, string Severity, string Message, string? Indicator, decimal? PointsAtRisk, string Fingerprint, string? Waived)
{
    internal static EvaluationFindingReply Of(Finding finding, IReadOnlyDictionary<string, string> waivers) => new(
        finding.Rule.Id, finding.Severity.Key(), finding.Remark.Zh, finding.Remark.Indicator, finding.Remark.PointsAtRisk, finding.Fingerprint, waivers.GetValueOrDefault(finding.Fingerprint));
}
