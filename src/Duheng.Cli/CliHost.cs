using Duheng.Application.Data;

namespace Duheng.Cli;

/// <summary>Runs a command: a usage error becomes one sentence and exit code 2.</summary>
internal static class CliHost
{
    /// <summary>Asked of the command line as it was typed: a usage error may come before any option was understood.</summary>
    private static bool IsEnglish => Environment.GetCommandLineArgs() is var typed
        && (typed.Contains("--lang=en", StringComparer.Ordinal) || typed.Zip(typed.Skip(1)).Any(pair => pair is ("--lang", "en")));

    public static async Task<int> RunAsync(Func<Task<ExitCode>> command)
    {
        try
        {
            return (int)await command();
        }
        catch (UsageException mistake)
        {
            await Console.Error.WriteLineAsync(IsEnglish && mistake.InnerException is DataFileException { English: { } english } ? english : mistake.Message);
            return (int)ExitCode.Failed;
        }
    }
}
