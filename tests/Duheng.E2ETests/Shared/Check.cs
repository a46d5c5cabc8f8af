using System.Diagnostics;

namespace Duheng.E2ETests.Shared;

/// <summary>Makes an HTML result by the program as people run it.</summary>
internal static class Check
{
    /// <param name="input">Given on standard input where a path is -.</param>
    /// <returns>The address of the file.</returns>
    public static async Task<string> HtmlAsync(string folder, byte[]? input, params string[] arguments)
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.html");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "duheng.dll"), "check", .. arguments, "--format", "html", "-o", file])
        {
            WorkingDirectory = Repo.Root,
            RedirectStandardInput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        await process.StandardInput.BaseStream.WriteAsync(input ?? [], TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(File.Exists(file), error);
        return new Uri(file).AbsoluteUri;
    }
}
