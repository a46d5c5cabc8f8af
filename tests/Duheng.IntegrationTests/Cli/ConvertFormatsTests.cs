using System.Globalization;
using System.Text.Json.Nodes;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary>One report is the same data, whatever kind of file it comes in.</summary>
public sealed class ConvertFormatsTests : IDisposable
{
    private static readonly string[] kinds = ["docx", "xlsx", "html", "txt-tab"];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Forms => [.. FormBook.All.Select(form => form.Id)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Word_workbook_web_page_and_text_convert_to_the_same_data(string form)
    {
        const int Seed = 11;
        var page = FormBook.Named(form).Clean(Seed);
        var data = new List<JsonNode>();
        foreach (var file in kinds.Select(FileBook.Named))
        {
            var path = folder.At(file.Id + file.Extension);
            await File.WriteAllBytesAsync(path, file.Write(page, new Fixtures.Dice(Seed)), TestContext.Current.CancellationToken);
            var run = await CliRun.InRepositoryAsync("convert", path, "--to", "json");
            Assert.Equal(0, run.ExitCode);
            data.Add(JsonNode.Parse(run.Output)!); // never the word null
        }

        Assert.NotEmpty(data[0].AsObject());
        var differences = kinds.Skip(1).SelectMany((kind, index) => Differences(kind, data[0], data[index + 1]));
        Assert.True(!differences.Any(), string.Join("\n", differences));
    }

    /// <summary>Where two trees differ, one line each.</summary>
    private static IEnumerable<string> Differences(string path, JsonNode? one, JsonNode? other) => (one, other) switch
    {
        (JsonObject left, JsonObject right) => left.Select(entry => entry.Key).Union(right.Select(entry => entry.Key), StringComparer.Ordinal)
            .SelectMany(key => Differences($"{path}.{key}", left[key], right[key])),
        (JsonArray left, JsonArray right) when left.Count == right.Count => left.SelectMany((item, index) => Differences(string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), item, right[index])),
        _ => JsonNode.DeepEquals(one, other) ? [] : [$"{path}: {Print(one)} against {Print(other)}"],
    };

    private static string Print(JsonNode? node) => node?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null";
}
