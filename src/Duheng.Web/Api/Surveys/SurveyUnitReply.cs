namespace Duheng.Web.Api.Surveys;

/// <summary>A unit in whose name people may be asked.</summary>
internal sealed record SurveyUnitReply(long Id, string Code, string Name);
