using System.Diagnostics;
using System.Text;

namespace Duheng.Documents.Programs;

/// <summary>
/// Another program that helps to read a file and need not be there. A run has a time limit, after which it is ended with
/// its children; its output is bounded; only a few run at once. It sees files of its own folder under names of ours, so
/// that no name of the user's reaches its command line.
/// </summary>
internal sealed class ExternalProgram
{
    private const int LongestError = 4_096;
    private const int BufferSize = 65_536;

    private static readonly SemaphoreSlim Slots = new(Math.Max(Environment.ProcessorCount, 2));

    private readonly string path;

    private ExternalProgram(string path) => this.path = path;

    /// <summary>The first of the names that is on the path; null when none is installed.</summary>
    public static ExternalProgram? Find(params ReadOnlySpan<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            var file = OperatingSystem.IsWindows() ? $"{name}.exe" : name;
            if (folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists) is { } found)
            {
                return new ExternalProgram(found);
            }
        }

        return null;
    }

    /// <param name="environment">What the program finds in its environment beside ours.</param>
    public ProgramRun Run(
        IReadOnlyList<string> arguments, string folder, TimeSpan limit, int mostBytes, CancellationToken cancellationToken, IReadOnlyList<KeyValuePair<string, string>>? environment = null)
    {
        Slots.Wait(cancellationToken);
        try
        {
            using var process = Start(arguments, folder, environment ?? []);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            stop.CancelAfter(limit);
            using var ending = stop.Token.Register(() => End(process));
            var error = Task.Run(() => ReadAll(process.StandardError.BaseStream, LongestError, onMore: null), CancellationToken.None);
            var (output, isWhole) = ReadAll(process.StandardOutput.BaseStream, mostBytes, onMore: () => End(process));
            process.WaitForExit();
            cancellationToken.ThrowIfCancellationRequested();
            var said = Encoding.UTF8.GetString(error.GetAwaiter().GetResult().Bytes);
            return new ProgramRun(isWhole && !stop.IsCancellationRequested ? process.ExitCode : null, output, said);
        }
        finally
        {
            Slots.Release();
        }
    }

    private Process Start(IReadOnlyList<string> arguments, string folder, IReadOnlyList<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["TMPDIR"] = folder;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start) ?? throw new IOException($"{path} did not start.");
        process.StandardInput.Close();
        return process;
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }

    private static (byte[] Bytes, bool IsWhole) ReadAll(Stream stream, int most, Action? onMore)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[BufferSize];
        var isWhole = true;
        while (stream.Read(buffer, 0, buffer.Length) is var read and > 0)
        {
            var room = (int)Math.Min(most - kept.Length, read);
            kept.Write(buffer, 0, room);
            if (room < read && isWhole)
            {
                isWhole = false;
                onMore?.Invoke();
            }
        }

        return (kept.ToArray(), isWhole);
    }
}
