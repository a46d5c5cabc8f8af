using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary>With <c>--lang en</c> no mistake is told in Chinese; names out of files stay as they are.</summary>
public sealed class EnglishMessagesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("report.txt", "--to cannot write \"odt\" yet", "convert", "{0}", "--to", "odt")]
    [InlineData("report.txt", "--annotate takes a folder", "check", "{0}", "--annotate", "{0}")]
    [InlineData("report.txt", "there is nothing to waive", "waive", "{0}", "--rule", "ADJ-01", "--reason", "r", "--author", "a", "--expires", "2999-01-01", "--file", "{0}.json")]
    [InlineData("report.txt", "--expires must be a date", "waive", "{0}", "--rule", "ADJ-01", "--reason", "r", "--author", "a", "--expires", "soon", "--file", "{0}.json")]
    [InlineData("report.txt", "--reason must not be empty", "waive", "{0}", "--rule", "ADJ-01", "--reason", " ", "--author", "a", "--expires", "2999-01-01", "--file", "{0}.json")]
    [InlineData("report.txt", "There is no waiver file", "check", "{0}", "--waivers", "none.json")]
    [InlineData("report.txt", "this is no sound baseline file", "check", "{0}", "--baseline", "{0}")]
    [InlineData("report.txt", "There is no such indicator", "whatif", "{0}", "--set", "none=1")]
    [InlineData("settings.yaml", "line 1, column 14: unknown key \"nothing\"", "check", "{0}", "--settings", "{0}")]
    public async Task A_mistake_is_told_in_English(string name, string says, params string[] arguments)
    {
        var content = name == "report.txt" ? Fixtures.ShanxiTextDump.Write(Fixtures.DraftReport.Clean()) : "thresholds: {nothing: 1}\n";
        await File.WriteAllTextAsync(folder.At(name), content, TestContext.Current.CancellationToken);

        var run = await CliRun.InRepositoryAsync([.. arguments.Select(one => one.Replace("{0}", folder.At(name), StringComparison.Ordinal)), "--lang", "en"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error.Split("the report has:")[0], letter => letter is >= '\u4e00' and <= '\u9fff');
    }
}
