using System.Text.Json;

namespace Duheng.IntegrationTests.Cli;

/// <summary>The JSON that others build on: every key is there, in every report and finding.</summary>
public sealed class JsonContractTests
{
    private static readonly string[] Amounts = ["total", "fiscal", "central", "provincial", "municipal", "county", "carriedOver", "other"];

    [Fact]
    public async Task Every_key_is_always_there()
    {
        var run = await CliRun.InRepositoryAsync("check", "samples", "--format", "json");
        var root = JsonDocument.Parse(run.Output).RootElement;

        Keys(root, "tool", "documents", "findings");
        Keys(root.GetProperty("tool"), "name", "version", "catalogue");
        foreach (var document in root.GetProperty("documents").EnumerateArray())
        {
            Keys(document, "file", "sha256", "status", "problem", "reports");
            foreach (var report in document.GetProperty("reports").EnumerateArray())
            {
                Report(report);
            }
        }
    }

    [Fact]
    public async Task Chinese_is_not_escaped_and_lines_end_alike()
    {
        var run = await CliRun.InRepositoryAsync("check", "samples", "--format", "json");

        Assert.Contains("残疾人就业技能培训", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
        Assert.NotEqual('\uFEFF', run.Output[0]);
    }

    [Fact]
    public async Task The_schema_describes_what_is_written()
    {
        var schema = JsonDocument.Parse((await CliRun.InRepositoryAsync("schema")).Output).RootElement;
        var run = await CliRun.InRepositoryAsync("check", "samples", "--format", "json");
        var report = JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0].GetProperty("reports")[0].GetProperty("report");

        Assert.Equal(report.EnumerateObject().Select(key => key.Name), schema.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
    }

    private static void Report(JsonElement one)
    {
        Keys(one, "layout", "scheme", "report", "rescored", "delta", "evidence", "findings");
        Keys(one.GetProperty("scheme"), "id", "version", "because");
        var report = one.GetProperty("report");
        Keys(report, "project", "unit", "department", "year", "moneyUnit", "funds", "execution", "indicators", "total", "grade");
        Keys(report.GetProperty("funds"), "initial", "annual", "received", "executed", "balance", "receivedRate", "executionRate");
        KeysUnlessNull(report.GetProperty("funds").GetProperty("annual"), Amounts);
        KeysUnlessNull(report.GetProperty("execution"), "weight", "target", "rate", "completion", "score", "reason");
        Assert.All(report.GetProperty("indicators").EnumerateArray(), line => Keys(line, "level1", "level2", "name", "weight", "target", "actual", "completion", "score", "reason"));
        var rescored = one.GetProperty("rescored");
        Keys(rescored, "total", "low", "high", "grade", "gradeHigh", "execution", "indicators");
        KeysUnlessNull(rescored.GetProperty("execution"), "score", "state", "formula");
        Assert.All(rescored.GetProperty("indicators").EnumerateArray(), line => Keys(line, "name", "score", "state", "formula"));
        Assert.Equal(report.GetProperty("indicators").EnumerateArray().Select(Name), rescored.GetProperty("indicators").EnumerateArray().Select(Name));
        Keys(one.GetProperty("delta"), "low", "high");
        Keys(one.GetProperty("evidence"), "records", "documents", "claim");
        foreach (var finding in one.GetProperty("findings").EnumerateArray())
        {
            Keys(finding, "rule", "severity", "message", "indicator", "where", "alsoAt", "stated", "expected", "difference", "pointsAtRisk", "fingerprint", "cause");
            Keys(finding.GetProperty("where"), "part", "table", "row", "column", "paragraph", "text");
        }
    }

    private static string? Name(JsonElement line) => line.GetProperty("name").GetString();

    private static void Keys(JsonElement element, params string[] keys) => Assert.Equal(keys, element.EnumerateObject().Select(key => key.Name));

    private static void KeysUnlessNull(JsonElement element, params string[] keys)
    {
        if (element.ValueKind != JsonValueKind.Null)
        {
            Keys(element, keys);
        }
    }
}
