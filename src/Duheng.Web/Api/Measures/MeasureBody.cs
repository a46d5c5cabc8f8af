namespace Duheng.Web.Api.Measures;

/// <param name="Expression">In the language of measures; empty to take the measure away.</param>
public sealed record MeasureBody(string? Expression);
