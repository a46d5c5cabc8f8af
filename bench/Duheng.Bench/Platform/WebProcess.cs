using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Duheng.Bench.Platform;

/// <summary>A web server in a process of its own.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    private readonly Process process;

    private WebProcess(Process process, Uri address, TimeSpan start) => (this.process, Address, Start) = (process, address, start);

    public Uri Address { get; }

    /// <summary>From the start of the process to the last byte of the first page.</summary>
    public TimeSpan Start { get; }

    public TimeSpan Used => process.TotalProcessorTime;

    public double Mebibytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1_048_576.0;
        }
    }

    /// <param name="command">The program and its arguments; {url} becomes the address.</param>
    public static async Task<WebProcess> StartAsync(IReadOnlyList<string> command, string page, string? token, CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo(command[0], command.Skip(1).Select(part => part.Replace("{url}", address.OriginalString, StringComparison.Ordinal))) { RedirectStandardOutput = true, UseShellExecute = false };
        var began = Stopwatch.GetTimestamp();
        var program = Process.Start(start)!; // null only with the shell
        program.OutputDataReceived += (_, _) => { }; // else the pipe fills up
        program.BeginOutputReadLine();
        using var client = Client(token);
        while (!program.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(address, page), cancellationToken);
                await answer.Content.ReadAsByteArrayAsync(cancellationToken);
                return answer.IsSuccessStatusCode ? new WebProcess(program, address, Stopwatch.GetElapsedTime(began)) : throw new InvalidOperationException($"{page}: {answer.StatusCode}");
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5, cancellationToken); // it does not listen yet
            }
        }

        throw new InvalidOperationException($"{string.Join(' ', command)} ended with {program.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
    }

    public static HttpClient Client(string? token)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });
        if (token is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", $"duheng-session={token}");
        }

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
