using System.ComponentModel;
using System.Diagnostics;

namespace Duheng.Bench;

/// <summary>A program that need not be there.</summary>
internal static class OtherProgram
{
    /// <summary>What it printed; null when it is missing or fails.</summary>
    public static async Task<string?> OutputAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false });
            if (process is null)
            {
                return null;
            }

            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null; // there is no such program
        }
    }
}
