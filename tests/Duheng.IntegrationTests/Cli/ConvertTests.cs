using System.Text.Json;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary><c>duheng convert PATH --to json</c>: report data, by the schema that the program prints.</summary>
public sealed class ConvertTests : IDisposable
{
    private const string Validate = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        for path in sys.argv[2:]:
            jsonschema.Draft202012Validator(schema).validate(json.load(open(path, encoding="utf-8")))
        broken = json.load(open(sys.argv[2], encoding="utf-8"))
        broken["year"] = "2021年"
        assert not jsonschema.Draft202012Validator(schema).is_valid(broken)
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_sample_converts_to_data_of_the_schema()
    {
        var python = Needs.PythonJsonSchema();
        await File.WriteAllTextAsync(folder.At("schema.json"), (await CliRun.InRepositoryAsync("schema")).Output, TestContext.Current.CancellationToken);
        var written = new List<string>();
        foreach (var sample in Directory.EnumerateFiles(Repo.At("samples")).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            written.Add(folder.At(Path.GetFileName(sample) + ".json"));
            Assert.Equal(0, (await CliRun.InRepositoryAsync("convert", sample, "--to", "json", "-o", written[^1])).ExitCode);
        }

        await Run.ToEndAsync([python, "-c", Validate, folder.At("schema.json"), .. written], TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_data_holds_the_report_of_check()
    {
        const string Sample = "samples/曲澜县档案数字化-2023.docx";
        var data = JsonDocument.Parse((await CliRun.InRepositoryAsync("convert", Sample, "--to", "json")).Output).RootElement;
        var check = JsonDocument.Parse((await CliRun.InRepositoryAsync("check", Sample, "--format", "json")).Output).RootElement;
        var report = check.GetProperty("documents")[0].GetProperty("reports")[0].GetProperty("report");

        foreach (var key in report.EnumerateObject().Where(key => key.Name != "indicators"))
        {
            Assert.Equal(key.Value.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), data.GetProperty(key.Name).GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        }

        Assert.Equal(report.GetProperty("indicators").GetArrayLength(), data.GetProperty("indicators").GetArrayLength());
    }

    [Theory]
    [InlineData("--to 还不能写“odt”", "convert", "samples/曲澜县档案数字化-2023.docx", "--to", "odt")]
    [InlineData("是文件夹", "convert", "samples", "--to", "json")]
    [InlineData("找不到这个文件", "convert", "没有.docx", "--to", "json")]
    [InlineData("原件不会被覆盖", "convert", "samples/曲澜县档案数字化-2023.docx", "--to", "json", "-o", "./samples/曲澜县档案数字化-2023.docx")]
    public async Task What_cannot_be_done_ends_with_2_and_a_sentence(string says, params string[] arguments)
    {
        var run = await CliRun.InRepositoryAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }
}
