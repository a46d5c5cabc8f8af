using Duheng.Application.Checking;

namespace Duheng.Application.Output;

/// <summary>Writes the result of a check in one format, document by document; disposing completes it.</summary>
internal interface ICheckOutput : IAsyncDisposable
{
    Task AddAsync(CheckedDocument document, CancellationToken cancellationToken);

    /// <summary>Comes once, after all documents.</summary>
    Task EndAsync(RunEnd end, CancellationToken cancellationToken);
}
