using System.Text.Json;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Cli;

/// <summary>Further reports, named with <c>dotnet dev.cs test --corpus DIR</c>. What is known of some of them stands in tests/golden/corpus.json.</summary>
public sealed class CorpusTests
{
    private static readonly string[] Steps = ["part", "table", "row", "column", "paragraph"];

    [Fact]
    public async Task Every_report_of_the_corpus_is_read_and_its_ranges_hold()
    {
        var run = await CliRun.InRepositoryAsync("check", Needs.Corpus(), "--format", "json", "--fail-on", "never");

        Assert.Equal(0, run.ExitCode);
        foreach (var report in Documents(run).SelectMany(document => document.GetProperty("reports").EnumerateArray()))
        {
            var rescored = report.GetProperty("rescored");
            Assert.True(rescored.GetProperty("low").GetDecimal() <= rescored.GetProperty("high").GetDecimal());
            Assert.All(
                rescored.GetProperty("indicators").EnumerateArray(),
                line => Assert.Equal(line.GetProperty("state").GetString() == "notScored", line.GetProperty("score").ValueKind == JsonValueKind.Null));
        }
    }

    [Fact]
    public async Task Known_reports_score_as_they_always_did()
    {
        var run = await CliRun.InRepositoryAsync("check", Needs.Corpus(), "--format", "json", "--fail-on", "never");
        var known = JsonDocument.Parse(await File.ReadAllTextAsync(Repo.At("tests", "golden", "corpus.json"), TestContext.Current.CancellationToken)).RootElement;

        foreach (var document in Documents(run))
        {
            if (known.TryGetProperty(document.GetProperty("sha256").GetString() ?? string.Empty, out var expected))
            {
                Compare(expected, document.GetProperty("reports")[0]);
            }
        }
    }

    private static void Compare(JsonElement expected, JsonElement report)
    {
        var rescored = report.GetProperty("rescored");
        foreach (var key in new[] { "low", "high", "grade", "gradeHigh" })
        {
            Assert.Equal(expected.GetProperty(key).ToString(), rescored.GetProperty(key).ToString());
        }

        Assert.Equal(expected.GetProperty("stated").GetDecimal(), report.GetProperty("report").GetProperty("total").GetDecimal());
        Assert.Equal(expected.GetProperty("scheme").GetString(), report.GetProperty("scheme").GetProperty("id").GetString());
        var states = rescored.GetProperty("indicators").EnumerateArray()
            .Where(line => line.GetProperty("state").GetString() != "computed")
            .Select(line => $"{line.GetProperty("name").GetString()} {line.GetProperty("state").GetString()} {line.GetProperty("score")}");
        Assert.Equal(expected.GetProperty("notComputed").EnumerateArray().Select(line => line.GetString()), states);
        var found = report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).ToHashSet(StringComparer.Ordinal);
        Assert.All(expected.GetProperty("rules").EnumerateArray(), rule => Assert.Contains(rule.GetString(), found));
        Assert.All(expected.GetProperty("notRules").EnumerateArray(), rule => Assert.DoesNotContain(rule.GetString(), found));
        var placed = report.GetProperty("findings").EnumerateArray().Select(Placed).ToList();
        Assert.All(expected.GetProperty("findings").EnumerateArray(), one => Assert.Contains(one.GetString(), placed));
    }

    /// <summary>The rule and where: <c>FIN-04 body/1/7/4</c> is a cell, <c>CON-03 body/27</c> a paragraph, <c>CON-12 body</c> the whole part.</summary>
    private static string Placed(JsonElement finding)
    {
        var where = finding.GetProperty("where");
        var steps = Steps.Select(where.GetProperty).Where(step => step.ValueKind != JsonValueKind.Null);
        return $"{finding.GetProperty("rule").GetString()} {string.Join('/', steps)}";
    }

    private static IEnumerable<JsonElement> Documents(CliRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("documents").EnumerateArray();
}
