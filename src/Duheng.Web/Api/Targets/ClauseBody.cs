namespace Duheng.Web.Api.Targets;

/// <summary>A clause of the annual goal, known by its text.</summary>
/// <param name="Indicators">Numbers of rows from 1.</param>
public sealed record ClauseBody(string Text, IReadOnlyList<int>? Indicators, string? Excuse);
