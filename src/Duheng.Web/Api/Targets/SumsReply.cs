namespace Duheng.Web.Api.Targets;

/// <summary>Weights added up, in points.</summary>
public sealed record SumsReply(decimal Execution, decimal Total, decimal Full, IReadOnlyList<SumReply> Groups);
