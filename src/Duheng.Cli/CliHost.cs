namespace Duheng.Cli;

/// <summary>Runs a command: a usage error becomes one sentence and exit code 2.</summary>
internal static class CliHost
{
    public static async Task<int> RunAsync(Func<Task<ExitCode>> command)
    {
        try
        {
            return (int)await command();
        }
        catch (UsageException mistake)
        {
            await Console.Error.WriteLineAsync(mistake.Message);
            return (int)ExitCode.Failed;
        }
    }
}
