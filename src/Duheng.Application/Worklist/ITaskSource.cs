using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>One kind of thing that waits for people beside documents in their hands. A class with this mark is found; no list names it.</summary>
public interface ITaskSource
{
    /// <summary>Whether they belong to the budget year that is asked for, and not to every one.</summary>
    bool IsOfYear => true;

    Task<IEnumerable<WaitingTask>> ReadAsync(Work work, Actor actor, WorklistDay day, CancellationToken cancellationToken);
}
