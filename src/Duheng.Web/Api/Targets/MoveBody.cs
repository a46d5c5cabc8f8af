namespace Duheng.Web.Api.Targets;

/// <summary>What goes with a step: a return says why, and may say something at rows.</summary>
public sealed record MoveBody(string? Reason, IReadOnlyList<Duheng.Application.Targets.RowComment>? Comments);
