using System.Runtime.CompilerServices;
using Duheng.Application.Common;

namespace Duheng.Application.Checking;

/// <summary>Checks many documents at a time and gives them back in order, holding only a few at once.</summary>
public sealed class CheckDocuments(CheckDocument checkDocument) : IUseCase
{
    /// <summary>So many documents a worker may run ahead of the slowest one.</summary>
    private const int AheadPerJob = 4;

    public async IAsyncEnumerable<CheckedDocument> ExecuteAsync(
        IEnumerable<DocumentSource> sources, CheckOptions options, int jobs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var slots = new SemaphoreSlim(jobs);
        var ahead = new Queue<Task<CheckedDocument>>();
        foreach (var source in sources)
        {
            ahead.Enqueue(RunAsync(source, slots, options, cancellationToken));
            if (ahead.Count >= jobs * AheadPerJob)
            {
                yield return await ahead.Dequeue();
            }
        }

        while (ahead.TryDequeue(out var task))
        {
            yield return await task;
        }
    }

    private async Task<CheckedDocument> RunAsync(DocumentSource source, SemaphoreSlim slots, CheckOptions options, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => checkDocument.Execute(source, options, cancellationToken), cancellationToken);
        }
        finally
        {
            slots.Release();
        }
    }
}
