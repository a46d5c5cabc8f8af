namespace Duheng.Application.Worklist;

/// <summary>Something that waits for a person (待办), with the one thing to do about it.</summary>
/// <param name="What">In a sentence: what stops, what is asked.</param>
/// <param name="Address">Where it is done.</param>
/// <param name="WorkingDaysLeft">Negative when overdue; null without a deadline.</param>
/// <param name="Count">More than 1 for a line that stands for a list.</param>
public sealed record WaitingTask(TaskKind Kind, string Title, string Project, string What, string Address, DateOnly? DueOn, int? WorkingDaysLeft, int Count)
{
    public bool IsOverdue => WorkingDaysLeft < 0;
}
