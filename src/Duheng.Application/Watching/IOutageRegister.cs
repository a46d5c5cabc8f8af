using Duheng.Storage;

namespace Duheng.Application.Watching;

/// <summary>
/// A register that outages are entered in by themselves, in the transaction that records them. A class with this mark is found; no list names it.
/// </summary>
public interface IOutageRegister
{
    Task BeginAsync(Work work, RecordedOutage outage, CancellationToken cancellationToken);

    /// <param name="outage">With its end.</param>
    Task EndAsync(Work work, RecordedOutage outage, CancellationToken cancellationToken);
}
