using System.Globalization;
using Duheng.Application.Auditing;
using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Cli.Output.JUnit;

/// <summary>Turns what was found into tests: one for the reading of a document, one for each rule that speaks of its kind.</summary>
internal sealed class TestCases(Language language, Severity level)
{
    public IEnumerable<TestCase> Of(CheckedDocument document)
    {
        yield return Reading(document);
        for (var index = 0; index < document.Reports.Count; index++)
        {
            var className = ClassName(document.Source.Name) + (document.Reports.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"#{index + 1}") : string.Empty);
            var report = document.Reports[index];
            var found = report.Audit.Findings.ToLookup(finding => finding.Rule.Id, StringComparer.Ordinal);
            var waived = (report.Waived ?? []).ToLookup(one => one.Finding.Rule.Id, StringComparer.Ordinal);
            foreach (var outcome in report.Audit.Outcomes.Where(one => one.Outcome != AuditOutcome.NotApplicable))
            {
                var test = Of(className, outcome.Rule, [.. found[outcome.Rule.Id]], [.. waived[outcome.Rule.Id]]);
                yield return outcome.Outcome == AuditOutcome.InsufficientData
                    ? test with { Kind = TestCaseKind.Skipped, Message = outcome.Why is { } why ? language.Pick(why) : null }
                    : test;
            }
        }
    }

    /// <summary>Rules over many reports: only those that spoke.</summary>
    public IEnumerable<TestCase> Of(IReadOnlyList<Finding> findings, IReadOnlyList<WaivedFinding> waived) =>
        from card in findings.Select(one => one.Rule).Concat(waived.Select(one => one.Finding.Rule)).DistinctBy(card => card.Id).OrderBy(card => card.Id, StringComparer.Ordinal)
        select Of(language.Pick("合起来看", "taken together"), card, [.. findings.Where(one => one.Rule.Id == card.Id)], [.. waived.Where(one => one.Finding.Rule.Id == card.Id)]);

    private TestCase Reading(CheckedDocument document)
    {
        var problem = document.Problem is { } told ? language.Pick(told) : null;
        var test = new TestCase(ClassName(document.Source.Name), language.Pick("读取", "reading"), TestCaseKind.Passed);
        return document.Status == DocumentStatus.Unreadable
            ? test with { Kind = TestCaseKind.Broken, Type = Names.Of(document.Status), Message = problem, Text = problem }
            : test with { Output = problem };
    }

    private TestCase Of(string className, AuditRuleAttribute card, IReadOnlyList<Finding> findings, IReadOnlyList<WaivedFinding> waived)
    {
        var test = new TestCase(className, $"{card.Id} {language.Pick(card.Title, card.TitleEn)}", TestCaseKind.Passed);
        var grave = findings.Where(finding => finding.Severity >= level).ToList();
        var others = findings.Where(finding => finding.Severity < level).ToList();
        var output = others.Count > 0 ? Lines(others) : null;
        return grave.Count > 0
            ? test with
            {
                Kind = TestCaseKind.Failed,
                Type = Names.Of(grave[0].Severity),
                Message = language.Pick(grave[0].Remark.Zh, grave[0].Remark.En),
                Text = Lines(grave),
                Output = output,
            }
            : waived.Count > 0 && others.Count == 0
                ? test with { Kind = TestCaseKind.Skipped, Message = string.Join('\n', waived.Select(one => Terms.Of(one, language))) }
                : test with { Output = output };
    }

    /// <summary>"错误 附表 表7 第8行第8列：…（自报 0 → 应为 9）", one line a finding.</summary>
    private string Lines(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(finding =>
    {
        var remark = finding.Remark;
        var figures = remark.Expected is null
            ? string.Empty
            : language.Pick($"（自报 {Stated(remark)} → 应为 {remark.Expected}）", $" (stated {Stated(remark)} → expected {remark.Expected})");
        return language.Pick(
            $"{Terms.Of(finding.Severity, language)} {Places.Short(remark.Where, language)}：{remark.Zh}{figures}",
            $"{Terms.Of(finding.Severity, language)} {Places.Short(remark.Where, language)}: {remark.En}{figures}");
    }));

    private string Stated(Remark remark) => string.IsNullOrWhiteSpace(remark.Stated) ? language.Pick("（空）", "(blank)") : remark.Stated;

    /// <summary>CI systems cut a class name at its last dot; a file name must survive that.</summary>
    private static string ClassName(string file) => file.Replace('.', '_');
}
