using System.Diagnostics;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json;

namespace Duheng.Bench;

/// <summary>A whole check with its JSON result, in a process of its own, so that its peak memory is its own.</summary>
internal static class MemoryRun
{
    public static async Task<int> RunAsync(int count, CancellationToken cancellationToken)
    {
        var sources = MadeDocuments.Make(count).Select(made => new DocumentSource(made.Name, IsNamed: true, () => new MemoryStream(made.Content, writable: false)));
        var check = new CheckDocuments(new CheckDocument(Knowledge.Shipped));
        await using (var result = new ResultWriter(Stream.Null, Language.Zh))
        {
            await foreach (var document in check.ExecuteAsync(sources, CheckOptions.Usual, Environment.ProcessorCount, cancellationToken))
            {
                await result.AddAsync(document, cancellationToken);
            }
        }

        using var self = Process.GetCurrentProcess();
        Console.WriteLine(self.PeakWorkingSet64);
        return 0;
    }
}
