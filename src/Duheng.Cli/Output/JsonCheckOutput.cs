using Duheng.Application.Auditing;
using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Cli.Output;

/// <summary>The result as JSON; what a folder search skipped is not in it.</summary>
internal sealed class JsonCheckOutput(Stream output, Language language) : ICheckOutput
{
    private readonly ResultWriter writer = new(output, language);

    public Task AddAsync(CheckedDocument document, CancellationToken cancellationToken) =>
        document.IsSkipped ? Task.CompletedTask : writer.AddAsync(document, cancellationToken);

    public Task AddFolderAsync(IReadOnlyList<Finding> findings, IReadOnlyList<WaivedFinding> waived, CancellationToken cancellationToken)
    {
        writer.AddFolder(findings, waived);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
