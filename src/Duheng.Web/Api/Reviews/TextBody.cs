namespace Duheng.Web.Api.Reviews;

/// <summary>The answer, or why it is returned.</summary>
public sealed record TextBody(string? Text);
