using Duheng.Application.Checking;
using Duheng.Application.Json;

namespace Duheng.Application.Output;

/// <summary>The result as JSON; what a folder search skipped is not in it.</summary>
[CheckFormat("json")]
internal sealed class JsonCheckOutput(OutputRequest request) : ICheckOutput
{
    private readonly ResultWriter writer = new(request.Stream, request.Language);

    public Task AddAsync(CheckedDocument document, CancellationToken cancellationToken) =>
        document.IsSkipped ? Task.CompletedTask : writer.AddAsync(document, cancellationToken);

    public Task EndAsync(RunEnd end, CancellationToken cancellationToken)
    {
        writer.AddFolder(end.Findings, end.Waived);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
