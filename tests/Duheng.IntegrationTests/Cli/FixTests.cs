using System.Text;
using Duheng.Fixtures;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary><c>check --fix DIR</c>: corrected copies, a list of what was changed, inputs untouched.</summary>
public sealed class FixTests : IDisposable
{
    private static readonly byte[] Faulty = Encoding.UTF8.GetBytes(ShanxiTextDump.Write(DraftReport.Clean() with { Basis = "《维护办法》（云财预[2023]6号）。" }));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_copy_is_put_right_and_the_list_says_what()
    {
        await File.WriteAllBytesAsync(folder.At("坏.txt"), Faulty, TestContext.Current.CancellationToken);

        var run = await CliRun.RunAsync(folder.Path, null, "check", "坏.txt", "--fix", "改");
        var again = await CliRun.RunAsync(folder.Path, null, "check", "改/坏.txt", "--select", "FMT-01", "--fail-on", "info");

        Assert.Contains("FMT-01", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(Faulty, await File.ReadAllBytesAsync(folder.At("坏.txt"), TestContext.Current.CancellationToken));
        Assert.Contains("坏.txt,FMT-01,", await File.ReadAllTextAsync(folder.At("改/changes.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(",[2023]6号,〔2023〕6号,yes,", await File.ReadAllTextAsync(folder.At("改/changes.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("原件不会被覆盖", "--fix", ".")]
    [InlineData("不能用同一个文件夹", "--annotate", "出", "--fix", "./出")]
    public async Task A_folder_that_will_not_do_is_refused(string says, params string[] options)
    {
        await File.WriteAllBytesAsync(folder.At("坏.txt"), Faulty, TestContext.Current.CancellationToken);

        var run = await CliRun.RunAsync(folder.Path, null, ["check", "坏.txt", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
