namespace Duheng.Web.Api.Reviews;

/// <summary>The answer, or why it is returned.</summary>
/// <param name="Version">Of the rectification as it was read; to answer needs none.</param>
public sealed record TextBody(string? Text, long? Version);
