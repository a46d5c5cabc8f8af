namespace Duheng.Application.History;

/// <summary>An entry of the log in the words of the office: who did what to what, and what stood there before and after.</summary>
/// <param name="Kind">As the log and addresses write it: evaluation.</param>
/// <param name="Subject">What it was done to: 自评.</param>
/// <param name="Name">Whose or which: the project, the person; empty where the subject says it.</param>
/// <param name="Part">The row, the month, the file; empty where it was the whole.</param>
public sealed record ToldChange(
    long Id, DateTimeOffset At, string Person, string Action, string Kind, string Subject, string Name, string Part, long? ProjectYearId, IReadOnlyList<ChangedField> Fields);
