using Duheng.Fixtures;

namespace Duheng.IntegrationTests.Cli;

/// <summary>The samples, and what the program says of them (tests/golden/samples).</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Repo.At("tests", "golden", "samples")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Clean => [.. SampleBook.All().Where(sample => sample.IsClean).Select(sample => sample.FileName)];

    [Fact]
    public void Committed_samples_are_those_of_the_book()
    {
        Assert.Equal(
            SampleBook.All().Select(sample => sample.FileName).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repo.At("samples")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.All(SampleBook.All(), sample => Assert.Equal(sample.Content, File.ReadAllBytes(Repo.At("samples", sample.FileName))));
    }

    /// <summary>Each line of run.txt is a command; output-N.txt holds what line N prints.</summary>
    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Prints_what_was_approved(string folder)
    {
        var commands = await File.ReadAllLinesAsync(Repo.At("tests", "golden", "samples", folder, "run.txt"), TestContext.Current.CancellationToken);
        for (var number = 1; number <= commands.Length; number++)
        {
            var run = await CliRun.InRepositoryAsync(commands[number - 1].Split(' ')[1..]);

            Golden.Match($"samples/{folder}/output-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}.txt", $"{run.Steady}exit code {run.ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n");
        }
    }

    [Fact]
    public void Every_sample_has_an_approved_output() =>
        Assert.All(SampleBook.All(), sample => Assert.Contains(Folders, folder => folder == Path.GetFileNameWithoutExtension(sample.FileName)));

    [Theory]
    [MemberData(nameof(Clean))]
    public async Task A_clean_sample_gives_no_blocker_and_no_error(string file)
    {
        var run = await CliRun.InRepositoryAsync("check", $"samples/{file}");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("阻断", run.Output, StringComparison.Ordinal);
    }
}
