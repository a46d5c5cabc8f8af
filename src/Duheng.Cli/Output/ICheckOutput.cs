using Duheng.Application.Checking;

namespace Duheng.Cli.Output;

/// <summary>Writes the result of a check in one format, document by document; disposing completes it.</summary>
internal interface ICheckOutput : IAsyncDisposable
{
    Task AddAsync(CheckedDocument document, CancellationToken cancellationToken);
}
