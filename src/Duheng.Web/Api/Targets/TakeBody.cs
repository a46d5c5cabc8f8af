namespace Duheng.Web.Api.Targets;

/// <summary>Which indicators are taken.</summary>
/// <param name="Codes">Of the library; null takes those of last year.</param>
public sealed record TakeBody(IReadOnlyList<string>? Codes);
