using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>One part of the demo office: targets, ledgers, evaluations. Bearing this mark is all it takes to be found.</summary>
public interface IDemoChapter
{
    /// <summary>Chapters are written in this order: later ones build on earlier ones.</summary>
    int Order { get; }

    Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken);
}
