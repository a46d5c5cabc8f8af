using System.Text.Json.Nodes;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary><c>duheng report</c>: the official document from the data, and the same data out of it again.</summary>
public sealed class ReportTests : IDisposable
{
    private static readonly string[] LineKeys = ["level1", "level2", "name", "weight", "target", "actual", "score"];

    private const string Sample = "samples/曲澜县档案数字化-2023.docx";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("pdf")]
    public async Task A_sample_goes_through_its_data_into_a_document_and_back(string extension)
    {
        if (extension == "pdf")
        {
            _ = (Needs.LibreOffice(), Needs.Poppler());
        }

        var data = await DataOf(Sample, "data.json");

        var written = await CliRun.InRepositoryAsync("report", data, "-o", folder.At($"out.{extension}"));

        Assert.True(written.ExitCode == 0, written.Error);
        Assert.StartsWith("已写出 ", written.Output, StringComparison.Ordinal);
        Assert.Equal(Values(data), Values(await DataOf(folder.At($"out.{extension}"), "back.json")));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public async Task Convert_writes_the_form_of_the_layout(string extension)
    {
        Assert.Equal(0, (await CliRun.InRepositoryAsync("convert", Sample, "--to", extension, "-o", folder.At($"out.{extension}"))).ExitCode);

        Assert.Equal(Values(await DataOf(Sample, "data.json")), Values(await DataOf(folder.At($"out.{extension}"), "back.json")));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task A_batch_goes_on_after_a_bad_one(string extension)
    {
        if (extension == "pdf")
        {
            _ = Needs.LibreOffice();
        }

        Directory.CreateDirectory(folder.At("data/局"));
        await DataOf(Sample, "data/局/好.json");
        await DataOf("samples/石桥湾区社保卡应用服务.txt", "data/另一份.json");
        await File.WriteAllTextAsync(folder.At("data/坏.json"), "{\"project\": 3}", TestContext.Current.CancellationToken);

        var run = await CliRun.InRepositoryAsync("report", "--batch", folder.At("data"), "-o", folder.At("out"), "--to", extension);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("坏.json 第 1 行", run.Error, StringComparison.Ordinal);
        Assert.Equal([$"另一份.{extension}", $"局/好.{extension}"], Directory.EnumerateFiles(folder.At("out"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.At("out"), file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_batch_goes_on_after_what_cannot_be_written_and_writes_nothing_twice()
    {
        Directory.CreateDirectory(folder.At("data/局"));
        var good = await File.ReadAllTextAsync(await DataOf(Sample, "data/局/挡住.json"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.At("data/一.json"), $"[{good},{good}]", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.At("data/一-2.json"), good, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.At("data/末.json"), good, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(folder.At("out"));
        await File.WriteAllTextAsync(folder.At("out/局"), "是文件，不是文件夹", TestContext.Current.CancellationToken);

        var run = await CliRun.InRepositoryAsync("report", "--batch", folder.At("data"), "-o", folder.At("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("一.json：没有写出，另一份数据已写成", run.Error, StringComparison.Ordinal);
        Assert.Contains("挡住.docx”：", run.Error, StringComparison.Ordinal);
        Assert.Equal(["一-2.docx", "局", "末.docx"], Directory.EnumerateFiles(folder.At("out")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_batch_into_the_folder_of_the_originals_leaves_them_as_they_are()
    {
        File.Copy(Repo.At(Sample), Directory.CreateDirectory(folder.At("data")).FullName + "/甲.docx");
        await DataOf(Sample, "data/甲.json");
        await DataOf(Sample, "data/乙.json");

        var run = await CliRun.InRepositoryAsync("report", "--batch", folder.At("data"), "-o", folder.At("data"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("甲.json：没有写出，数据文件夹里已有", run.Error, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(Repo.At(Sample), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(folder.At("data/甲.docx"), TestContext.Current.CancellationToken));
        Assert.Contains("乙.docx", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("甲.docx", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_template_has_no_place_for_is_told_by_name_for_each_file()
    {
        Directory.CreateDirectory(folder.At("data"));
        var data = await DataOf(Sample, "data/甲.json");
        var node = JsonNode.Parse(await File.ReadAllTextAsync(data, TestContext.Current.CancellationToken))!; // written above
        node["indicators"]![0]!["deduction"] = 1.5m; // a sample has some
        await File.WriteAllTextAsync(folder.At("data/乙.json"), node.ToJsonString(), TestContext.Current.CancellationToken);

        var one = await CliRun.InRepositoryAsync("report", folder.At("data/乙.json"), "--template", "shanxi-2021", "-o", folder.At("乙.docx"));
        var all = await CliRun.InRepositoryAsync("report", "--batch", folder.At("data"), "-o", folder.At("out"));
        var together = await CliRun.InRepositoryAsync("report", "--batch", folder.At("data"), "--template", "summary", "-o", folder.At("汇总表.docx"));

        Assert.Equal((0, 0, 0), (one.ExitCode, all.ExitCode, together.ExitCode));
        Assert.Contains("乙.json：模板里没有这些内容的位置，写出的文档不含它们：indicators.deduction。", one.Error, StringComparison.Ordinal);
        Assert.Contains("乙.json：模板里没有", all.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("甲.json：模板里没有", all.Error, StringComparison.Ordinal);
        Assert.Contains("甲.json：模板里没有", together.Error, StringComparison.Ordinal);
    }

    /// <summary>Names of totals, a line without a weight and a 0, through the printer and back.</summary>
    [Theory]
    [InlineData("shanxi-2021")]
    [InlineData("cn-2020")]
    [InlineData("cn-2021")]
    [InlineData("review")]
    public async Task Odd_lines_come_back_from_PDF(string template)
    {
        _ = (Needs.LibreOffice(), Needs.Poppler());
        var node = JsonNode.Parse(await File.ReadAllTextAsync(await DataOf(Sample, "data.json"), TestContext.Current.CancellationToken))!; // written above
        var lines = node["indicators"]!.AsArray(); // a sample has some
        (lines[1]!["name"], lines[4]!["name"], lines[7]!["name"]) = ("合计", "小计", "总计"); // as above
        lines[4]!["weight"] = null;
        lines[6]!["score"] = 0;
        await File.WriteAllTextAsync(folder.At("odd.json"), node.ToJsonString(), TestContext.Current.CancellationToken);

        Assert.Equal(0, (await CliRun.InRepositoryAsync("report", folder.At("odd.json"), "--template", template, "-o", folder.At("out.pdf"))).ExitCode);

        Assert.Equal(Lines(folder.At("odd.json")), Lines(await DataOf(folder.At("out.pdf"), "back.json")));

        static IEnumerable<string> Lines(string file) => JsonNode.Parse(File.ReadAllText(file))!["indicators"]!.AsArray() // written above
            .Select(line => string.Join('|', LineKeys.Select(key => line![key] switch { null => string.Empty, JsonValue number when number.TryGetValue<decimal>(out var value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture), var text => text.ToString() }))) // entries are objects
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_is_read_is_never_written_over()
    {
        File.Copy(await DataOf(Sample, "data.json"), folder.At("data.docx"));

        var run = await CliRun.InRepositoryAsync("report", folder.At("data.docx"), "-o", folder.At("data.docx"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("同一个文件", run.Error, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(folder.At("data.json"), TestContext.Current.CancellationToken), await File.ReadAllTextAsync(folder.At("data.docx"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task A_folder_makes_one_summary(string extension)
    {
        Directory.CreateDirectory(folder.At("data"));
        await DataOf(Sample, "data/甲.json");
        await DataOf("samples/石桥湾区社保卡应用服务.txt", "data/乙.json");

        var run = await CliRun.InRepositoryAsync("report", "--batch", folder.At("data"), "--template", "summary", "-o", folder.At($"汇总表.{extension}"));

        Assert.True(run.ExitCode == 0, run.Error);
        var rows = JsonNode.Parse(await File.ReadAllTextAsync(await DataOf(folder.At($"汇总表.{extension}"), "rows.json"), TestContext.Current.CancellationToken))!.AsArray(); // written above
        Assert.Equal(["社会保障卡应用服务", "馆藏民生档案数字化"], rows.Select(row => (string)row!["project"]!).Order(StringComparer.Ordinal));
        Assert.Equal([98m, 98.7m], rows.Select(row => (decimal)row!["total"]!).Order());
    }

    [Theory]
    [InlineData("没有“nowhere”这个模板", "report", "DATA", "--template", "nowhere", "-o", "OUT.docx")]
    [InlineData("文件名应以 .docx、.html、.xlsx、.pdf 结尾", "report", "DATA", "-o", "OUT.doc")]
    [InlineData("打不开“没有.json”", "report", "没有.json", "-o", "OUT.docx")]
    [InlineData("请给出报告数据文件", "report", "-o", "OUT.docx")]
    [InlineData("只能给一个", "report", "DATA", "--batch", "samples", "-o", "OUT")]
    [InlineData("里没有 .json 文件", "report", "--batch", "samples", "-o", "OUT")]
    [InlineData("不是可用的 Word 文件", "report", "DATA", "--template", "README.md", "-o", "OUT.docx")]
    public async Task What_cannot_be_done_ends_with_2_and_a_sentence(string says, params string[] arguments)
    {
        var data = await DataOf(Sample, "data.json");

        var run = await CliRun.InRepositoryAsync([.. arguments.Select(one => one == "DATA" ? data : one.StartsWith("OUT", StringComparison.Ordinal) ? folder.At(one) : one)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(folder.Path)); // the data, and nothing half-written
    }

    [Theory]
    [InlineData("$.funds", "“funds”")]
    [InlineData("$.indicators[0].weight", "“indicators[0].weight”")]
    public async Task A_mistake_in_the_data_is_told_with_its_place(string path, string says)
    {
        var data = JsonNode.Parse(await File.ReadAllTextAsync(await DataOf(Sample, "data.json"), TestContext.Current.CancellationToken))!; // written above
        if (path == "$.funds")
        {
            data["funds"] = "四十万元";
        }
        else
        {
            data["indicators"]![0]!["weight"] = "十分"; // a sample has indicators
        }

        await File.WriteAllTextAsync(folder.At("bad.json"), data.ToJsonString(), TestContext.Current.CancellationToken);

        var run = await CliRun.InRepositoryAsync("report", folder.At("bad.json"), "-o", folder.At("out.docx"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("bad.json 第 ", run.Error, StringComparison.Ordinal);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    private async Task<string> DataOf(string document, string name)
    {
        var run = await CliRun.InRepositoryAsync("convert", document, "--to", "json", "-o", folder.At(name));
        Assert.True(run.ExitCode == 0, run.Error);
        return folder.At(name);
    }

    /// <summary>All that the data states; the words of its chapters, which the form puts under its own headings, left out.</summary>
    private static SortedDictionary<string, string> Values(string file)
    {
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Walk(JsonNode.Parse(File.ReadAllText(file)), string.Empty);
        return values;

        void Walk(JsonNode? node, string path)
        {
            switch (node)
            {
                case JsonObject all:
                    foreach (var (key, value) in all.Where(one => one.Key is not ("narrative" or "attachments" or "layout")))
                    {
                        Walk(value, $"{path}.{key}");
                    }

                    break;
                case JsonArray list:
                    for (var index = 0; index < list.Count; index++)
                    {
                        Walk(list[index], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{index}]"));
                    }

                    break;
                case JsonValue value when value.TryGetValue<decimal>(out var number):
                    values[path] = Domain.Quantities.Figures.Plain(number);
                    break;
                default:
                    values[path] = node?.ToString() ?? "null";
                    break;
            }
        }
    }
}
