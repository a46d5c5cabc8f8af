using Duheng.Domain.Auditing;
using Duheng.Fixtures;

namespace Duheng.Tests.Auditing;

public sealed class AuditEngineTests
{
    [Fact]
    public void A_fingerprint_survives_moved_lines_and_tells_two_lines_apart()
    {
        var zero = Pipeline.Findings(Zeroed("机房例行巡检次数", "系统故障修复率"), "SCR-11");
        var moved = Pipeline.Findings(Zeroed("机房例行巡检次数", "系统故障修复率") with { Overview = "另写一段。\n再写一段。" }, "SCR-11");

        Assert.Equal(2, zero.Count);
        Assert.NotEqual(zero[0].Fingerprint, zero[1].Fingerprint);
        Assert.Equal(zero.Select(finding => finding.Fingerprint), moved.Select(finding => finding.Fingerprint));
    }

    [Fact]
    public void Graver_findings_come_first()
    {
        var findings = Pipeline.Check(Zeroed("机房例行巡检次数")).Audit.Findings;

        Assert.Equal(findings.Select(finding => finding.Severity).OrderDescending(), findings.Select(finding => finding.Severity));
    }

    [Fact]
    public void A_cause_is_a_finding_of_the_same_report_and_is_a_root_itself()
    {
        var findings = Pipeline.Check(Zeroed("机房例行巡检次数")).Audit.Findings.ToDictionary(finding => finding.Fingerprint);

        Assert.All(findings.Values.Where(finding => finding.Cause is not null), finding => Assert.Null(findings[finding.Cause!].Cause));
    }

    [Fact]
    public void Every_rule_ends_in_one_outcome_and_says_why_when_it_says_nothing()
    {
        var outcomes = Pipeline.Check(DraftReport.Clean()).Audit.Outcomes;

        Assert.Equal(RuleCatalog.All.Select(entry => entry.Card.Id), outcomes.Select(one => one.Rule.Id));
        Assert.All(outcomes, one => Assert.Equal(one.Outcome is AuditOutcome.NotApplicable or AuditOutcome.InsufficientData, one.Why is not null));
    }

    [Fact]
    public void Selected_rules_alone_are_run()
    {
        var selection = new RuleSelection(["fin", "SCR-11"], ["FIN-04"]);

        Assert.True(selection.Takes("FIN-05"));
        Assert.True(selection.Takes("SCR-11"));
        Assert.False(selection.Takes("FIN-04"));
        Assert.False(selection.Takes("SCR-12"));
        Assert.Equal("XYZ", new RuleSelection(["FIN", "XYZ"], []).FirstUnknown());
    }

    private static DraftReport Zeroed(params string[] names) =>
        names.Aggregate(DraftReport.Clean(), (draft, name) => draft.Change(name, row => row with { Score = "0", Reason = "" }));
}
