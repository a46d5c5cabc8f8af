namespace Duheng.Application.History;

/// <summary>The record that a change is about.</summary>
/// <param name="Kind">One word: project, targets, evaluation, person.</param>
/// <param name="ProjectYearId">Set where it shows in the history of a project.</param>
public sealed record ChangeSubject(string Kind, long Id, long? ProjectYearId = null);
