namespace Duheng.Application.History;

/// <summary>An entry of the log in the words of the office: who did what to what, and what stood there before and after.</summary>
/// <param name="Sealed">As the log keeps it.</param>
/// <param name="Subject">What it was done to: 自评.</param>
/// <param name="Name">Whose or which: the project, the person; empty where the subject says it.</param>
/// <param name="Part">The row, the month, the file; empty where it was the whole.</param>
public sealed record ToldChange(
    ChangeRow Sealed, string Action, string Subject, string Name, string Part, IReadOnlyList<ChangedField> Fields)
{
    public long Id => Sealed.Id;

    public DateTimeOffset At => Sealed.At;

    public string Person => Sealed.Person;

    /// <summary>As the log and addresses write it: evaluation.</summary>
    public string Kind => Sealed.Subject;
}
