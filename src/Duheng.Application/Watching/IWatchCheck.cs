using Duheng.Domain.Watching;

namespace Duheng.Application.Watching;

/// <summary>One way of looking at a point. A class with this mark is found; no list names it.</summary>
public interface IWatchCheck
{
    WatchKind Kind { get; }

    /// <param name="cancellationToken">Ends when the time of the point is up.</param>
    Task<CheckOutcome> LookAsync(WatchPoint point, CancellationToken cancellationToken);
}
