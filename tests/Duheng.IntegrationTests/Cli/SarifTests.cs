using System.Text.Json;
using System.Text.Json.Nodes;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary>The result as SARIF: sound by its schema, and the same findings as in the JSON.</summary>
public sealed class SarifTests
{
    private const string Validator = """
        import json, sys, jsonschema
        schema, log = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
        for fault in jsonschema.Draft4Validator(schema).iter_errors(log):
            print(list(fault.absolute_path), fault.message[:300])
        """;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Is_valid_by_the_schema_of_the_standard(string language)
    {
        var run = await CliRun.InRepositoryAsync("check", "samples", "nothing.docx", "--format", "sarif", "--lang", language);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Empty, await FaultsAsync(run.Output));
    }

    [Fact]
    public async Task The_validator_refuses_what_is_not_sarif()
    {
        var log = JsonNode.Parse((await CliRun.InRepositoryAsync("check", "samples", "--format", "sarif")).Output)!;
        log["runs"]![0]!["results"]![0]!["level"] = "blocker";

        Assert.Contains("blocker", await FaultsAsync(log.ToJsonString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_every_finding_at_its_place()
    {
        var json = Parse(await CliRun.InRepositoryAsync("check", "samples", "--format", "json"));
        var run = Parse(await CliRun.InRepositoryAsync("check", "samples", "--format", "sarif")).GetProperty("runs")[0];

        var expected =
            from document in json.GetProperty("documents").EnumerateArray()
            from report in document.GetProperty("reports").EnumerateArray()
            from finding in report.GetProperty("findings").EnumerateArray()
            select (File: document.GetProperty("file").GetString()!, Rule: finding.GetProperty("rule").GetString(), Print: finding.GetProperty("fingerprint").GetString(), Place: PlaceOf(finding.GetProperty("where")), finding.GetProperty("alsoAt").GetArrayLength());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var actual =
            from result in run.GetProperty("results").EnumerateArray()
            let location = result.GetProperty("locations")[0]
            where result.GetProperty("properties").TryGetProperty("project", out _)
            select (
                File: Uri.UnescapeDataString(location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                Rule: rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(),
                Print: result.GetProperty("partialFingerprints").GetProperty("duhengFinding/v1").GetString(),
                Place: location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString()!,
                result.TryGetProperty("relatedLocations", out var related) ? related.GetArrayLength() : 0);

        Assert.Equal(expected.ToList(), actual.ToList());
    }

    [Theory]
    [InlineData("blocker", "error")]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("info", "note")]
    public async Task Levels_are_those_of_the_standard_and_ours_stand_beside(string ours, string level)
    {
        var run = Parse(await CliRun.InRepositoryAsync("check", "samples", "--format", "sarif")).GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("properties").GetProperty("severity").GetString() == ours).ToList();

        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.Equal(level, result.GetProperty("level").GetString()));
    }

    [Fact]
    public async Task An_unreadable_document_is_a_notification_and_the_others_are_told_all_the_same()
    {
        var run = Parse(await CliRun.InRepositoryAsync("check", "samples", "nothing.docx", "--format", "sarif")).GetProperty("runs")[0];
        var invocation = run.GetProperty("invocations")[0];
        var notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray(), one => one.GetProperty("level").GetString() == "error");

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(2, invocation.GetProperty("exitCode").GetInt32());
        Assert.Equal("nothing.docx", notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.NotEqual(0, run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task A_document_has_its_hash_and_an_encoded_name()
    {
        using var folder = new TemporaryFolder();
        var sample = Directory.EnumerateFiles(Repo.At("samples")).Order(StringComparer.Ordinal).First();
        const string Name = "自评 100%#1?.txt";
        File.Copy(sample, Path.Combine(folder.Path, Name));

        var run = Parse(await CliRun.RunAsync(folder.Path, null, "check", Name, "--format", "sarif")).GetProperty("runs")[0];
        var artifact = run.GetProperty("artifacts")[0];
        var uri = artifact.GetProperty("location").GetProperty("uri").GetString()!;

        Assert.Equal("%E8%87%AA%E8%AF%84%20100%25%231%3F.txt", uri);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(sample, TestContext.Current.CancellationToken))), artifact.GetProperty("hashes").GetProperty("sha-256").GetString());
    }

    [Fact]
    public async Task A_waived_finding_is_a_suppressed_result()
    {
        using var folder = new TemporaryFolder();
        var list = Path.Combine(folder.Path, "waivers.json");
        var sample = $"samples/{FaultySample()}";
        var rule = Parse(await CliRun.InRepositoryAsync("check", sample, "--format", "json")).GetProperty("documents")[0].GetProperty("reports")[0].GetProperty("findings")[0].GetProperty("rule").GetString()!;
        await CliRun.InRepositoryAsync("waive", sample, "--rule", rule, "--reason", "已核实", "--author", "陆观澜", "--expires", "2999-12-31", "--file", list);

        var run = Parse(await CliRun.InRepositoryAsync("check", sample, "--waivers", list, "--format", "sarif")).GetProperty("runs")[0];
        var suppressed = run.GetProperty("results").EnumerateArray().Where(result => result.TryGetProperty("suppressions", out _)).ToList();

        Assert.NotEmpty(suppressed);
        Assert.All(suppressed, result => Assert.Equal(rule, result.GetProperty("ruleId").GetString()));
        Assert.All(suppressed, result => Assert.Equal("已核实", result.GetProperty("suppressions")[0].GetProperty("justification").GetString()));
    }

    private static string FaultySample() => Path.GetFileName(Directory.EnumerateFiles(Repo.At("samples"), "碧浦县*").Single());

    private static JsonElement Parse(CliRun run) => JsonDocument.Parse(run.Output).RootElement;

    private static string PlaceOf(JsonElement where)
    {
        var part = where.GetProperty("part").GetString();
        return where.GetProperty("table").ValueKind == JsonValueKind.Number
            ? $"{part}/table{where.GetProperty("table")}/row{where.GetProperty("row")}/column{where.GetProperty("column")}"
            : where.GetProperty("paragraph").ValueKind == JsonValueKind.Number ? $"{part}/paragraph{where.GetProperty("paragraph")}" : part!;
    }

    private static async Task<string> FaultsAsync(string sarif)
    {
        var python = Needs.PythonJsonSchema();
        using var folder = new TemporaryFolder();
        var log = Path.Combine(folder.Path, "result.sarif");
        await File.WriteAllTextAsync(log, sarif, TestContext.Current.CancellationToken);
        return await Run.ToEndAsync([python, "-W", "ignore", "-c", Validator, Repo.At("tests", "Duheng.IntegrationTests", "Cli", "Schemas", "sarif-2.1.0.json"), log], TestContext.Current.CancellationToken);
    }
}
