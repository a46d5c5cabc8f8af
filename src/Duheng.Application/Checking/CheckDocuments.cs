using System.Runtime.CompilerServices;
using Duheng.Application.Common;
using Duheng.Documents.Readers.Zip;
using Duheng.Domain.Reports;

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
        await foreach (var document in new Run(checkDocument, slots, options, jobs * AheadPerJob, cancellationToken).AllAsync(sources, limits: null, depth: 0))
        {
            yield return document;
        }
    }

    private sealed class Run(CheckDocument checkDocument, SemaphoreSlim slots, CheckOptions options, int mostAhead, CancellationToken cancellationToken)
    {
        /// <summary>The documents in their order, each archive followed by, or rather replaced by, what is in it.</summary>
        public async IAsyncEnumerable<CheckedDocument> AllAsync(IEnumerable<DocumentSource> sources, ArchiveLimits? limits, int depth)
        {
            var ahead = new Queue<Task<CheckedDocument>>();
            foreach (var source in sources)
            {
                ahead.Enqueue(CheckAsync(source));
                if (ahead.Count >= mostAhead)
                {
                    await foreach (var document in UnfoldAsync(await ahead.Dequeue(), limits, depth))
                    {
                        yield return document;
                    }
                }
            }

            while (ahead.TryDequeue(out var task))
            {
                await foreach (var document in UnfoldAsync(await task, limits, depth))
                {
                    yield return document;
                }
            }
        }

        private async Task<CheckedDocument> CheckAsync(DocumentSource source)
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

        /// <summary>A document as it is; an archive as what is in it, and a word about itself when none of that was read.</summary>
        private async IAsyncEnumerable<CheckedDocument> UnfoldAsync(CheckedDocument document, ArchiveLimits? limits, int depth)
        {
            if (!document.IsArchive)
            {
                yield return document;
                yield break;
            }

            limits ??= new ArchiveLimits();
            using var archive = ArchiveSearch.TryOpen(document.Source, limits);
            if (archive is null || archive.Refusal(depth + 1) is not null)
            {
                yield return Refused(document, archive?.Refusal(depth + 1) ?? ArchiveSearch.Changed);
                yield break;
            }

            var isAnyRead = false;
            await foreach (var member in AllAsync(archive.Documents(), limits, depth + 1))
            {
                isAnyRead |= member.Reports.Count > 0;
                yield return member;
            }

            if (!isAnyRead && document.Source.IsNamed)
            {
                yield return Refused(document, ArchiveSearch.NoReport);
            }
        }

        private static CheckedDocument Refused(CheckedDocument archive, Wording why) => archive with { Problem = why, IsArchive = false };
    }
}
