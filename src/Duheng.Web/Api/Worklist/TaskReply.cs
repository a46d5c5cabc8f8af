using Duheng.Application.Worklist;
using Duheng.Domain.Lifecycle;

namespace Duheng.Web.Api.Worklist;

/// <summary>Something that waits for one.</summary>
/// <param name="Address">The page where it is done.</param>
/// <param name="WorkingDaysLeft">Negative when overdue; null without a deadline.</param>
public sealed record TaskReply(string Kind, string Title, string Project, string What, string Address, DateOnly? DueOn, int? WorkingDaysLeft, int Count)
{
    /// <summary>By deadline, those without one last.</summary>
    internal static string KeyOf(WaitingTask task) =>
        FormattableString.Invariant($"{task.DueOn ?? DateOnly.MaxValue:yyyy-MM-dd}|{task.Title}|{task.Kind.Key()}|{task.Address}|{task.What}");

    internal static TaskReply Of(WaitingTask task) => new(task.Kind.Key(), task.Title, task.Project, task.What, task.Address, task.DueOn, task.WorkingDaysLeft, task.Count);
}
