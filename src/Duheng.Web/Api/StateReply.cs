namespace Duheng.Web.Api;

/// <summary>Where a document stands after a step.</summary>
public sealed record StateReply(string State);
