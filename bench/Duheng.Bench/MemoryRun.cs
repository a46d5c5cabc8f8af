using System.Diagnostics;
using System.Globalization;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Json;

namespace Duheng.Bench;

/// <summary>A whole check with its JSON result, in a process of its own, so that its peak memory is its own.</summary>
internal static class MemoryRun
{
    private const int Few = 1_000;
    private const int Many = 10_000;
    private const double BytesPerMegabyte = 1_048_576;

    /// <summary>10,000 reports against 1,000, each in a process of its own.</summary>
    public static async Task<int> CompareAsync(CancellationToken cancellationToken)
    {
        var few = await PeakAsync(Few, cancellationToken);
        var many = await PeakAsync(Many, cancellationToken);
        Console.WriteLine(FormattableString.Invariant($"  peak memory of a whole check with its JSON result, {Few:N0} reports: {few / BytesPerMegabyte:N0} MB"));
        return Goal.AtMost(FormattableString.Invariant($"the same of {Many:N0} reports"), many / BytesPerMegabyte, 400, "MB") ? 0 : 1;
    }

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

    private static async Task<long> PeakAsync(int count, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(MemoryRun).Assembly.Location);
        }

        start.ArgumentList.Add("memory");
        start.ArgumentList.Add(count.ToString(CultureInfo.InvariantCulture));
        using var child = Process.Start(start) ?? throw new InvalidOperationException("The bench did not start itself.");
        var printed = await child.StandardOutput.ReadToEndAsync(cancellationToken);
        await child.WaitForExitAsync(cancellationToken);
        return long.Parse(printed, CultureInfo.InvariantCulture);
    }
}
