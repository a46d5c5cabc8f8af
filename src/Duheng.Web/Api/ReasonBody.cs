namespace Duheng.Web.Api;

/// <summary>Why, where a step needs a reason.</summary>
public sealed record ReasonBody(string? Reason);
