using System.Diagnostics;

namespace Duheng.IntegrationTests.Shared;

/// <summary>Runs another program to its end.</summary>
internal static class Run
{
    /// <summary>Its standard output; an exit code other than 0 fails the test, with what the program said.</summary>
    public static async Task<string> ToEndAsync(IReadOnlyList<string> command, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(), // one that every account may enter
        };
        using var process = Process.Start(start)!; // null only for documents opened by the shell
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);

        Assert.True(process.ExitCode == 0, $"{string.Join(' ', command)}\n{await output}{await error}");
        return await output;
    }
}
