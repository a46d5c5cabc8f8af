using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary><c>duheng serve --packs</c>: what cannot be used is told, and nothing starts.</summary>
public sealed class ServePacksTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_pack_that_cannot_be_used_is_told_in_one_sentence_with_its_place()
    {
        var path = folder.At("visits.yaml");
        await File.WriteAllTextAsync(path, "id: visits\nname: 巡访\nregisters:\n  - {key: visits, name: 巡访, counter: 次, occursOn: visited_on, title: numbr, columns: []}\n", TestContext.Current.CancellationToken);

        var run = await CliRun.RunAsync(folder.Path, null, "serve", "--packs", folder.Path, "--urls", "http://127.0.0.1:0");
        var english = await CliRun.RunAsync(folder.Path, null, "serve", "--packs", folder.At("nowhere"), "--urls", "http://127.0.0.1:0", "--lang", "en");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"{path} 第 4 行第 ", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(2, english.ExitCode);
        Assert.Contains("cannot be opened", english.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
