namespace Duheng.Web.Api.Surveys;

/// <summary>A code and where it leads. Whether it was used is not told.</summary>
internal sealed record CodeReply(string Code, string Address);
