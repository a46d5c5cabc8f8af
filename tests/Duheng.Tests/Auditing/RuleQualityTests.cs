using Duheng.Domain.Auditing;
using Duheng.Fixtures;
using Duheng.Fixtures.Mutations;

namespace Duheng.Tests.Auditing;

/// <summary>The rules against faults that were put into generated reports; `dotnet dev.cs bench --rules` prints the same of many more.</summary>
public sealed class RuleQualityTests
{
    private const int ReportsPerFault = 2;
    private const int CleanReports = 100;

    [Fact]
    public void Faults_put_into_clean_reports_are_found_where_they_are()
    {
        var quality = RuleQuality.Measure(ReportsPerFault, TestContext.Current.CancellationToken);

        Golden.Match("rule-quality.txt", QualityTable.Print(quality));
    }

    [Fact]
    public void Every_rule_has_a_fault_that_it_must_find()
    {
        var shown = MutationBook.All.Select(mutation => mutation.RuleId)
            .Concat(MutationBook.Folders.Select(mutation => mutation.RuleId))
            .Concat(MutationBook.Records.Select(mutation => mutation.RuleId))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(RuleCatalog.Cards.Select(card => card.Id).Except(shown));
    }

    [Fact]
    public void Clean_reports_have_no_blocker_and_no_error()
    {
        var generator = new ReportGenerator(2_718);
        var documents = Enumerable.Range(0, CleanReports)
            .SelectMany(_ => new[] { ShanxiTextDump.Write(generator.NextReport()), SanmingText.Write(generator.NextNarrative()) });

        var grave = from document in documents
                    from finding in RuleQuality.Findings(document, TestContext.Current.CancellationToken)
                    where finding.Severity >= Severity.Error
                    select $"{finding.Rule.Id} {finding.Remark.Zh}";

        Assert.Empty(grave);
    }

    [Fact]
    public void A_fault_that_is_not_there_counts_as_missed_and_one_elsewhere_as_a_false_alarm()
    {
        var clean = Mutation.Table("SCR-04", "none", (draft, _) => Mutant.Of(draft, Spot.Anywhere));
        var other = Mutation.Table("SCR-04", "another", (draft, _) => Mutant.Of(draft with { Grade = "差" }, Spot.Anywhere));
        var elsewhere = Mutation.Table("SCR-06", "not there", (draft, _) => Mutant.Of(draft with { Grade = "差" }, Spot.Line("没有这一行")));

        var quality = RuleQuality.Measure([clean, other, elsewhere], [], [], reports: 1, TestContext.Current.CancellationToken);

        Assert.Equal([("SCR-04", 2, 0, 0), ("SCR-06", 1, 0, 1)], quality.Tallies.Select(tally => (tally.Rule, tally.Injected, tally.Found, tally.FalseAlarms)));
    }
}
