using System.Text;
using System.Text.Json;
using Duheng.Fixtures;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary><c>duheng waive</c> and <c>check --waivers</c>: what somebody answers for is set apart until its day.</summary>
public sealed class WaiverTests : IDisposable
{
    private static readonly DraftReport Faulty = DraftReport.Clean().Change("系统故障修复率", row => row with { Score = "0" });

    private readonly TemporaryFolder folder = new();

    public WaiverTests() => File.WriteAllText(Path.Combine(folder.Path, "甲.txt"), ShanxiTextDump.Write(Faulty), new UTF8Encoding(false));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_waived_finding_is_set_apart_and_does_not_count()
    {
        var waiving = await WaiveAsync("SCR-11", "2999-12-31");
        var text = await RunAsync("check", "甲.txt", "--select", "SCR-11", "--waivers", "豁免.json");
        var json = await RunAsync("check", "甲.txt", "--select", "SCR-11", "--waivers", "豁免.json", "--format", "json");

        var report = JsonDocument.Parse(json.Output).RootElement.GetProperty("documents")[0].GetProperty("reports")[0];
        Assert.Equal(0, waiving.ExitCode);
        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
        Assert.Contains("已豁免 SCR-11 零分无原因：设备待验收（周正，至 2999-12-31）", text.Output, StringComparison.Ordinal);
        Assert.Equal(0, report.GetProperty("findings").GetArrayLength());
        Assert.Equal("设备待验收", report.GetProperty("waived")[0].GetProperty("waiver").GetProperty("reason").GetString());
    }

    [Fact]
    public async Task An_expired_waiver_is_a_finding_and_its_finding_counts_again()
    {
        await WaiveAsync("SCR-11", "2999-12-31");
        await WaiveAsync("SCR-11", "2999-12-30");
        var path = Path.Combine(folder.Path, "豁免.json");
        var kept = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, kept.Replace("2999-12-30", "2020-12-31", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await RunAsync("check", "甲.txt", "--select", "SCR-11,CMP-09", "--waivers", "豁免.json", "--format", "json");

        var root = JsonDocument.Parse(run.Output).RootElement;
        Assert.DoesNotContain("2999-12-31", kept, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("CMP-09", root.GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Equal("SCR-11", root.GetProperty("documents")[0].GetProperty("reports")[0].GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("SCR-99", "2999-12-31", "没有规则“SCR-99”")]
    [InlineData("FIN-01", "2999-12-31", "没有发现 FIN-01 的问题")]
    [InlineData("SCR-11", "2020-01-01", "是过去的日子")]
    [InlineData("SCR-11", "明年", "--expires 应是“年-月-日”的日期")]
    public async Task A_waiver_that_could_not_work_is_refused(string rule, string expires, string says)
    {
        var run = await WaiveAsync(rule, expires);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "豁免.json")));
    }

    [Fact]
    public async Task A_damaged_list_is_a_usage_error_with_file_and_line()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "豁免.json"), "{\"version\": 1, \"waivers\": [\n{\"report\": \"a\"}]}", TestContext.Current.CancellationToken);

        var run = await RunAsync("check", "甲.txt", "--waivers", "豁免.json");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("豁免.json 第 2 行：不是完好的豁免文件", run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> WaiveAsync(string rule, string expires) =>
        RunAsync("waive", "甲.txt", "--rule", rule, "--reason", "设备待验收", "--author", "周正", "--expires", expires, "--file", "豁免.json");

    private Task<CliRun> RunAsync(params string[] arguments) => CliRun.RunAsync(folder.Path, null, arguments);
}
