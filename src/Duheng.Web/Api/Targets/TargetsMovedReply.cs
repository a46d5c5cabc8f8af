namespace Duheng.Web.Api.Targets;

/// <summary>Where the targets stand after a step.</summary>
public sealed record TargetsMovedReply(string State);
