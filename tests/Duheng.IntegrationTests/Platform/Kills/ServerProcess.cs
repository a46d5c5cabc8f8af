using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace Duheng.IntegrationTests.Platform.Kills;

/// <summary>The program as it runs in an office: a process of its own, that can be cut off like a machine without power.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "duheng.dll");

    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Runs <c>duheng serve</c> and waits until it listens.</summary>
    /// <param name="data">Where its data are: --data DIR or --db CONNECTION.</param>
    public static async Task<ServerProcess> StartAsync(IReadOnlyList<string> data, CancellationToken cancellationToken)
    {
        var started = Start(["serve", "--urls", "http://127.0.0.1:0", .. data]);
        var said = new StringBuilder();
        while (await started.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            said.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                return new ServerProcess(started, new Uri(match.Groups["address"].Value));
            }
        }

        throw new InvalidOperationException($"It did not start: {said}{await started.StandardError.ReadToEndAsync(cancellationToken)}");
    }

    /// <summary>Any command, to be cut off or to end by itself.</summary>
    public static Process Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    public HttpClient Client(string token)
    {
        var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>SIGKILL: nothing is finished, nothing is said.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    [GeneratedRegex("度衡已启动：(?<address>http://[^　、\\s]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
