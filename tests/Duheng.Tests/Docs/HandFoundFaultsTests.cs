using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Duheng.Domain.Auditing;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Docs;

/// <summary>docs/hand-found-faults.md tells which rule finds what people found by hand; tests/golden/corpus.json tells where.</summary>
public sealed partial class HandFoundFaultsTests
{
    private const int LeastFound = 70;
    private const int CleanReports = 12;

    private static readonly (char Report, int Faults)[] Reports = [('A', 21), ('B', 25), ('C', 27), ('D', 24)];

    private static string Page { get; } = File.ReadAllText(Repo.At("docs", "hand-found-faults.md")).ReplaceLineEndings("\n");

    private static IReadOnlyList<Match> Faults { get; } = Row().Matches(Page);

    private static IReadOnlyList<Match> Found { get; } = [.. Faults.Where(fault => RulesOf(fault).Any())];

    [Fact]
    public void Page_lists_every_fault_once_and_in_order() => Assert.Equal(
        Reports.SelectMany(report => Enumerable.Range(1, report.Faults).Select(number => string.Create(CultureInfo.InvariantCulture, $"{report.Report}{number}"))),
        Faults.Select(fault => fault.Groups["fault"].Value));

    [Fact]
    public void Page_counts_what_is_found_and_that_is_at_least_seventy()
    {
        Assert.True(Found.Count >= LeastFound);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"**{Faults.Count} 条里，规则找到 {Found.Count} 条**"), Page, StringComparison.Ordinal);
        Assert.Equal(
            Reports.Select(report => string.Create(CultureInfo.InvariantCulture, $"{report.Faults} 条，规则找到 {Found.Count(fault => fault.Groups["fault"].Value[0] == report.Report)} 条。")),
            Subtotal().Matches(Page).Select(match => match.Value));
    }

    [Fact]
    public void Every_rule_on_the_page_has_a_reworded_case_that_fires_and_one_that_does_not()
    {
        var rules = Found.SelectMany(RulesOf).Distinct(StringComparer.Ordinal).ToList();

        Assert.Empty(rules.Except(RuleCatalog.All.Select(entry => entry.Card.Id), StringComparer.Ordinal));
        Assert.All(rules, rule => Assert.Contains(RulePage.CasesOf(rule), one => one.Expect.Count > 0));
        Assert.All(rules, rule => Assert.Contains(RulePage.CasesOf(rule), one => one.Expect.Count == 0));
    }

    [Fact]
    public void Corpus_expects_one_finding_for_every_fault_that_is_found()
    {
        using var corpus = JsonDocument.Parse(File.ReadAllText(Repo.At("tests", "golden", "corpus.json")));
        var expected = corpus.RootElement.EnumerateObject().SelectMany(report => report.Value.GetProperty("findings").EnumerateArray());

        Assert.Equal(Found.Select(fault => RulesOf(fault).First()), expected.Select(finding => finding.GetString()?.Split(' ')[0]));
    }

    [Fact]
    public void No_rule_on_the_page_fires_on_clean_reports()
    {
        var rules = Found.SelectMany(RulesOf).ToHashSet(StringComparer.Ordinal);
        var generator = new ReportGenerator(97);
        var clean = Enumerable.Range(0, CleanReports).Select(number => number % 2 == 0 ? ShanxiTextDump.Write(generator.NextReport() with { HasTotalRow = true }) : SanmingText.Write(generator.NextNarrative()));

        Assert.All(clean, text => Assert.DoesNotContain(Pipeline.Check(text).Audit.Findings, finding => rules.Contains(finding.Rule.Id)));
    }

    private static IEnumerable<string> RulesOf(Match fault) => Rule().Matches(fault.Groups["rules"].Value).Select(rule => rule.Groups["id"].Value);

    [GeneratedRegex("^\\| (?<fault>[A-D]\\d+) \\| [^|\n]+ \\| (?<rules>—|[^|\n]*\\.md\\)) \\| [^|\n]+ \\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex("\\[(?<id>[A-Z]{3}-\\d\\d)\\]\\(rules/\\k<id>\\.md\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();

    [GeneratedRegex("^\\d+ 条，规则找到 \\d+ 条。", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subtotal();
}
