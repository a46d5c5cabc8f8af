using System.Text;
using System.Text.Json;
using Duheng.Fixtures;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary>The command line as it is fixed: exit codes, standard input, one sentence for each bad file.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private static readonly byte[] Report = Encoding.UTF8.GetBytes(ShanxiTextDump.Write(DraftReport.Clean()));
    private static readonly byte[] Faulty = Encoding.UTF8.GetBytes(ShanxiTextDump.Write(DraftReport.Clean().Change("系统故障修复率", row => row with { Score = "0" })));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_clean_report_ends_with_0_and_a_faulty_one_with_1()
    {
        Write("好.txt", Report);
        Write("坏.txt", Faulty);

        Assert.Equal(0, (await RunAsync("check", "好.txt")).ExitCode);
        Assert.Equal(1, (await RunAsync("check", "坏.txt")).ExitCode);
        Assert.Equal(0, (await RunAsync("check", "坏.txt", "--fail-on", "never")).ExitCode);
        Assert.Equal(1, (await RunAsync("check", ".", "--fail-on", "blocker")).ExitCode);
        Assert.Equal(0, (await RunAsync("check", "坏.txt", "--select", "FIN")).ExitCode);
    }

    [Fact]
    public async Task A_bad_named_file_ends_with_2_and_the_others_are_checked_all_the_same()
    {
        Write("坏.txt", Faulty);
        Write("空.docx", []);

        var run = await RunAsync("check", "坏.txt", "空.docx", "没有.txt", "--fail-on", "never");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("文件是空的（0 字节）", run.Output, StringComparison.Ordinal);
        Assert.Contains("找不到这个文件", run.Output, StringComparison.Ordinal);
        Assert.Contains("SCR-11", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_folder_what_is_no_report_is_counted_and_changes_nothing()
    {
        Write("好.txt", Report);
        Write("会议通知.txt", Encoding.UTF8.GetBytes("请于周五下午两点到三楼会议室开会。"));
        Write("~$好.docx", [1, 2, 3]);
        Write(".隐藏.txt", Faulty);
        Write("图.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0]);

        var text = await RunAsync("check", ".");
        var json = await RunAsync("check", ".", "--format", "json");

        Assert.Equal(0, text.ExitCode);
        Assert.Equal(["好.txt"], Documents(json).Select(document => document.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task Symbolic_links_are_never_searched()
    {
        Write("里/好.txt", Report);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "里", "链接.txt"), Path.Combine(folder.Path, "里", "好.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "里", "圈"), folder.Path);

        Assert.Single(Documents(await RunAsync("check", "里", "--format", "json")));
    }

    [Fact]
    public async Task Standard_input_is_one_document_with_the_name_it_is_given()
    {
        var named = await CliRun.RunAsync(folder.Path, Faulty, "check", "-", "--name", "报告.txt", "--format", "json");
        var unnamed = await CliRun.RunAsync(folder.Path, Report, "check", "-", "--format", "json");

        Assert.Equal((1, "报告.txt"), (named.ExitCode, Documents(named).Single().GetProperty("file").GetString()));
        Assert.Equal((0, "-"), (unnamed.ExitCode, Documents(unnamed).Single().GetProperty("file").GetString()));
    }

    [Fact]
    public async Task Documents_come_in_ordinal_order_whatever_the_jobs()
    {
        foreach (var name in new[] { "b.txt", "a/z.txt", "a.txt", "C.txt", "a/甲.txt" })
        {
            Write(name, Report);
        }

        var one = await RunAsync("check", ".", "--format", "json", "--jobs", "1");
        var four = await RunAsync("check", ".", "--format", "json", "--jobs", "4");

        Assert.Equal(["C.txt", "a.txt", "a/z.txt", "a/甲.txt", "b.txt"], Documents(one).Select(document => document.GetProperty("file").GetString()));
        Assert.Equal(one.Output, four.Output);
    }

    [Theory]
    [InlineData("check", "x.txt", "--scheme", "nowhere-1999", "没有评分方案“nowhere-1999”")]
    [InlineData("check", "x.txt", "--select", "FIN,XYZ-99", "没有规则或规则族“XYZ-99”")]
    [InlineData("check", "x.txt", "--format", "word", "--format 不认识“word”")]
    [InlineData("check", "x.txt", "--fail-on", "blood", "--fail-on 不认识“blood”")]
    [InlineData("check", "x.txt", "--jobs", "0", "--jobs 至少是 1")]
    [InlineData("check", "x.txt", "--fromat", "json", "不认识的选项“--fromat”")]
    [InlineData("check", "", "--lang", "zh", "文件名是空的")]
    [InlineData("check", "x.txt", "-o", "没有/这里.txt", "没有这个文件夹")]
    [InlineData("rules", "XYZ-99", "--lang", "zh", "没有规则或规则族“XYZ-99”")]
    [InlineData("schemes", "nowhere", "--lang", "zh", "没有评分方案“nowhere”")]
    public async Task Bad_usage_ends_with_2_and_one_sentence(string command, string argument, string option, string value, string says)
    {
        var run = await RunAsync(command, argument, option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheme_of_ones_own_is_a_file_and_its_mistakes_are_told_with_line_and_column()
    {
        var national = await File.ReadAllTextAsync(Repo.At("schemes", "cn-2020.yaml"), TestContext.Current.CancellationToken);
        Write("好.txt", Report);
        Write("我县.yaml", Encoding.UTF8.GetBytes(national.Replace("id: cn-2020", "id: our-county", StringComparison.Ordinal).Replace("min: 90", "min: 99", StringComparison.Ordinal)));
        Write("写错.yaml", Encoding.UTF8.GetBytes(national.Replace("fullMarks: 100", "fullMarks: 一百", StringComparison.Ordinal)));

        var own = await RunAsync("check", "好.txt", "--scheme", "./我县.yaml", "--format", "json", "--fail-on", "never");
        var wrong = await RunAsync("check", "好.txt", "--scheme", "./写错.yaml");

        var report = Documents(own).Single().GetProperty("reports")[0];
        Assert.Equal("our-county 由 --scheme 指定 良", $"{report.GetProperty("scheme").GetProperty("id").GetString()} {report.GetProperty("scheme").GetProperty("because").GetString()} {report.GetProperty("rescored").GetProperty("grade").GetString()}");
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("写错.yaml 第 10 行第 12 列", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_in_a_file_is_the_one_that_would_be_printed()
    {
        Write("坏.txt", Faulty);

        var printed = await RunAsync("check", "坏.txt", "--format", "csv");
        var written = await RunAsync("check", "坏.txt", "--format", "csv", "-o", "结果.csv");

        Assert.Equal(printed.Output, await File.ReadAllTextAsync(Path.Combine(folder.Path, "结果.csv"), new UTF8Encoding(false), TestContext.Current.CancellationToken) is var file && file.StartsWith('\uFEFF') ? file[1..] : printed.Output.TrimStart('\uFEFF'));
        Assert.Empty(written.Output);
        Assert.Single(Directory.EnumerateFiles(folder.Path, "结果*"));
    }

    [Fact]
    public async Task An_input_is_never_overwritten()
    {
        Write("坏.txt", Faulty);

        var run = await RunAsync("check", "坏.txt", "-o", "./坏.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Faulty, await File.ReadAllBytesAsync(folder.At("坏.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_number_beyond_reason_spoils_its_own_file_at_most()
    {
        Write("大数.txt", Encoding.UTF8.GetBytes(ShanxiTextDump.Write(DraftReport.Clean().Change("系统故障修复率", row => row with { Actual = new string('9', 29), Score = new string('9', 28) }))));
        Write("好.txt", Report);

        var run = await RunAsync("check", "大数.txt", "好.txt", "--format", "json");

        Assert.Equal(2, Documents(run).Count());
    }

    [Fact]
    public async Task A_file_of_200_megabytes_of_noise_is_refused_quickly()
    {
        await using (var noise = File.Create(Path.Combine(folder.Path, "大.docx")))
        {
            noise.SetLength(200L * 1_048_576);
        }

        var run = await RunAsync("check", "大.docx");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("超过 64 MB 的上限", run.Output, StringComparison.Ordinal);
    }

    private Task<CliRun> RunAsync(params string[] arguments) => CliRun.RunAsync(folder.Path, null, arguments);

    private void Write(string name, byte[] content)
    {
        var path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // it is inside the folder
        File.WriteAllBytes(path, content);
    }

    private static IEnumerable<JsonElement> Documents(CliRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("documents").EnumerateArray();
}
