using System.Diagnostics;

namespace Duheng.E2ETests.Shared;

/// <summary>The program serving a folder, as people start it. What it prints goes to a file, which failures name.</summary>
internal sealed class Served : IAsyncDisposable
{
    private const string Started = "度衡已启动：";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3); // the first start on a machine fetches libraries for pages

    private readonly Process process;
    private readonly StreamWriter log;
    private readonly List<string> lines = [];
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Served(Process process, string folder, string log)
    {
        this.process = process;
        this.log = new StreamWriter(log) { AutoFlush = true };
        Folder = folder;
        Log = log;
    }

    public string Folder { get; }

    public string Log { get; }

    public string Address => address.Task.Result; // told before anybody gets this object

    public IReadOnlyList<string> Lines => lines;

    public static async Task<Served> StartAsync(string folder, params string[] more)
    {
        var file = Repo.At("artifacts", "serve", $"{Path.GetFileName(folder)}.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "duheng.dll"), "serve", "--data", folder, "--urls", "http://127.0.0.1:0", .. more])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var served = new Served(new Process { StartInfo = start, EnableRaisingEvents = true }, folder, file);
        served.process.OutputDataReceived += (_, line) => served.Take(line.Data);
        served.process.ErrorDataReceived += (_, line) => served.Take(line.Data);
        served.process.Exited += (_, _) => served.address.TrySetException(new InvalidOperationException("It ended before it served."));
        served.process.Start();
        served.process.BeginOutputReadLine();
        served.process.BeginErrorReadLine();
        try
        {
            await served.address.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
            return served;
        }
        catch (Exception problem) when (problem is InvalidOperationException or TimeoutException)
        {
            await served.DisposeAsync();
            Assert.Fail($"serve did not start: {problem.Message}\n{await File.ReadAllTextAsync(file, CancellationToken.None)}");
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(); // what is in the database is safe at any moment
        }

        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        lock (lines)
        {
            log.Dispose();
        }
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (lines)
        {
            lines.Add(line);
            log.WriteLine(line);
        }

        if (line.StartsWith(Started, StringComparison.Ordinal))
        {
            address.TrySetResult(line[Started.Length..].Split('　')[0]);
        }
    }
}
