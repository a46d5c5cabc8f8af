namespace Duheng.Web.Api.Surveys;

/// <summary>A survey that two indicators or more rest on.</summary>
internal sealed record SharedSurveyReply(long Survey, string Number, IReadOnlyList<string> Indicators);
