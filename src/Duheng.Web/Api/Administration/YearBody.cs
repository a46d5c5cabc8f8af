namespace Duheng.Web.Api.Administration;

/// <summary>A fiscal year with its scheme and deadlines.</summary>
public sealed record YearBody(string? Scheme, DateOnly? TargetsDueOn, DateOnly? EvaluationDueOn, DateOnly? ReviewDueOn);
