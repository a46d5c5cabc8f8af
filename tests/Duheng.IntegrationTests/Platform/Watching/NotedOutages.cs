using Duheng.Application.Watching;
using Duheng.Storage;

namespace Duheng.IntegrationTests.Platform.Watching;

/// <summary>A register that writes down what it is told.</summary>
internal sealed class NotedOutages : IOutageRegister
{
    public List<string> Notes { get; } = [];

    public Task BeginAsync(Work work, RecordedOutage outage, CancellationToken cancellationToken)
    {
        Notes.Add($"{outage.Point.Name} 中断：{outage.Reason}");
        return Task.CompletedTask;
    }

    public Task EndAsync(Work work, RecordedOutage outage, CancellationToken cancellationToken)
    {
        Notes.Add($"{outage.Point.Name} 恢复");
        return Task.CompletedTask;
    }
}
