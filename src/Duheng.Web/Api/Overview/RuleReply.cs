namespace Duheng.Web.Api.Overview;

/// <summary>So many open findings of a rule.</summary>
internal sealed record RuleReply(string Rule, string Severity, long Findings, long Projects, decimal? PointsAtRisk);
