namespace Duheng.Web.Api.Evaluations;

/// <summary>What goes with a step: a return says why, and may say something at rows.</summary>
public sealed record EvaluationMoveBody(string? Reason, IReadOnlyDictionary<int, string>? Comments);
