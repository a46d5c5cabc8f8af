using System.Text;
using System.Text.Json;
using Duheng.Fixtures;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary><c>--baseline</c> and <c>--write-baseline</c>: only what is new is reported.</summary>
public sealed class BaselineTests : IDisposable
{
    private static readonly DraftReport Faulty = DraftReport.Clean().Change("系统故障修复率", row => row with { Score = "0" });

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_the_baseline_holds_is_not_reported_under_another_file_name_or_on_another_line()
    {
        Write("旧/甲.txt", Faulty);
        Write("新/乙.txt", Faulty with { Overview = "另写一段。\n再写一段。" });

        var writing = await RunAsync("check", "旧", "--write-baseline", "基线.json");
        var same = await RunAsync("check", "新", "--baseline", "基线.json", "--format", "json", "--select", "SCR");

        Assert.Equal(1, writing.ExitCode);
        Assert.Contains("SCR-11", writing.Output, StringComparison.Ordinal);
        Assert.Equal(0, same.ExitCode);
        Assert.Empty(Rules(same));
        Assert.Equal(["基线.json"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_is_new_is_reported_and_alone_counts_for_the_exit_code()
    {
        Write("甲.txt", Faulty);
        await RunAsync("check", "甲.txt", "--write-baseline", "基线.json");
        Write("甲.txt", Faulty.Change("机房例行巡检次数", row => row with { Score = "0" }));

        var run = await RunAsync("check", "甲.txt", "--baseline", "基线.json", "--format", "json", "--select", "SCR-11");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["SCR-11"], Rules(run));
    }

    [Fact]
    public async Task Another_project_with_the_same_fault_is_not_in_the_baseline()
    {
        Write("甲.txt", Faulty);
        Write("乙.txt", Faulty with { Project = "另一个项目" });
        await RunAsync("check", "甲.txt", "--write-baseline", "基线.json");

        Assert.Equal(1, (await RunAsync("check", "乙.txt", "--baseline", "基线.json")).ExitCode);
    }

    [Fact]
    public async Task A_new_baseline_holds_all_even_what_the_old_one_held()
    {
        Write("甲.txt", Faulty);
        await RunAsync("check", "甲.txt", "--write-baseline", "旧.json");

        await RunAsync("check", "甲.txt", "--baseline", "旧.json", "--write-baseline", "新.json");

        Assert.Equal(Read("旧.json"), Read("新.json"));
        Assert.StartsWith("{\n  \"version\": 1,\n", Read("新.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"version\": 1,\n\"findings\": [}", "基线.json 第 2 行：不是完好的基线文件")]
    [InlineData("{\"version\": 1,\n\"findings\": [\n{\"report\": \"a\", \"rule\": \"SCR-11\"}]}", "基线.json 第 3 行：不是完好的基线文件")]
    [InlineData("{\n\"version\": 7, \"findings\": []}", "基线.json 第 2 行：基线文件的版本是 7，本程序只认 1")]
    [InlineData("", "基线.json 第 1 行：不是完好的基线文件")]
    public async Task A_damaged_baseline_is_a_usage_error_with_file_and_line(string content, string says)
    {
        Write("甲.txt", Faulty);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "基线.json"), content, TestContext.Current.CancellationToken);

        var run = await RunAsync("check", "甲.txt", "--baseline", "基线.json");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_that_is_missing_or_cannot_be_written_is_a_usage_error()
    {
        Write("甲.txt", Faulty);

        var missing = await RunAsync("check", "甲.txt", "--baseline", "没有.json");
        var nowhere = await RunAsync("check", "甲.txt", "--write-baseline", "没有这层/基线.json");

        Assert.Equal((2, string.Empty), (missing.ExitCode, missing.Output));
        Assert.Contains("找不到基线文件“没有.json”", missing.Error, StringComparison.Ordinal);
        Assert.Equal((2, string.Empty), (nowhere.ExitCode, nowhere.Output));
        Assert.Contains("写不了“没有这层/基线.json”", nowhere.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> RunAsync(params string[] arguments) => CliRun.RunAsync(folder.Path, null, arguments);

    private string Read(string name) => File.ReadAllText(Path.Combine(folder.Path, name));

    private void Write(string name, DraftReport draft)
    {
        var path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // it is inside the folder
        File.WriteAllText(path, ShanxiTextDump.Write(draft), new UTF8Encoding(false));
    }

    private static IEnumerable<string?> Rules(CliRun run) =>
        from document in JsonDocument.Parse(run.Output).RootElement.GetProperty("documents").EnumerateArray()
        from report in document.GetProperty("reports").EnumerateArray()
        from finding in report.GetProperty("findings").EnumerateArray()
        select finding.GetProperty("rule").GetString();
}
