using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Worklist;

/// <summary>Counts what waits for a person.</summary>
public sealed class CountWaiting(ListTasks listTasks) : IUseCase
{
    public async Task<WaitingCounts> ExecuteAsync(Actor actor, int year, CancellationToken cancellationToken)
    {
        var tasks = await listTasks.ExecuteAsync(actor, year, cancellationToken);
        return new WaitingCounts
        {
            Tasks = tasks.Sum(task => task.Count),
            Overdue = tasks.Where(task => task.IsOverdue).Sum(task => task.Count),
            Evaluations = tasks.Where(task => task.Kind is TaskKind.FillIn or TaskKind.Mend).Sum(task => task.Count),
            Reviews = tasks.Where(task => task.Kind is TaskKind.Check).Sum(task => task.Count),
        };
    }
}
