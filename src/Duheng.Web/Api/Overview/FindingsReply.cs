namespace Duheng.Web.Api.Overview;

/// <summary>One page of findings.</summary>
internal sealed record FindingsReply(long Total, IReadOnlyList<FindingReply> Findings);
