using Duheng.Application.Auditing;
using Duheng.Application.Checking;
using Duheng.Domain.Auditing;

namespace Duheng.Cli.Output;

/// <summary>Writes the result of a check in one format, document by document; disposing completes it.</summary>
internal interface ICheckOutput : IAsyncDisposable
{
    Task AddAsync(CheckedDocument document, CancellationToken cancellationToken);

    /// <summary>Comes once, after all documents: what they show only together.</summary>
    Task AddFolderAsync(IReadOnlyList<Finding> findings, IReadOnlyList<WaivedFinding> waived, CancellationToken cancellationToken);
}
