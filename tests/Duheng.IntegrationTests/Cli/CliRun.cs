using System.Diagnostics;
using System.Text;
using Duheng.Application.Json;

namespace Duheng.IntegrationTests.Cli;

/// <summary>The program as people run it: a process, its output and its exit code.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "duheng.dll");

    /// <summary>Runs <c>duheng</c> in the root of the repository.</summary>
    public static Task<CliRun> InRepositoryAsync(params string[] arguments) => RunAsync(Repo.Root, null, arguments);

    public static async Task<CliRun> RunAsync(string folder, byte[]? input, params string[] arguments)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        start.Environment.Remove("FORCE_COLOR");
        start.Environment.Remove("COLUMNS");
        start.Environment["LC_ALL"] = "C.UTF-8"; // help follows the machine
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(input ?? [], cancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        return new CliRun(process.ExitCode, await output, await error);
    }

    /// <summary>The output without what changes from version to version.</summary>
    public string Steady => Output.Replace(ToolVersion.Version, "VERSION", StringComparison.Ordinal).Replace(ToolVersion.Catalogue, "CATALOGUE", StringComparison.Ordinal);
}
