namespace Duheng.Web.Api.Surveys;

/// <summary>The days on which answers are taken, both included.</summary>
internal sealed record SurveyPeriodBody(DateOnly? OpensOn, DateOnly? ClosesOn);
