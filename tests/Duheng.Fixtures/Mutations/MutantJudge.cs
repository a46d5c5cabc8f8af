using Duheng.Domain.Auditing;

namespace Duheng.Fixtures.Mutations;

/// <summary>Holds the findings of a document against the fault that was put into it.</summary>
internal static class MutantJudge
{
    /// <summary>Findings of level blocker or error that neither the fault nor what follows from it accounts for.</summary>
    public static IEnumerable<Finding> Strays(Mutation mutation, IReadOnlyList<Finding> findings)
    {
        var story = Story(findings, [.. findings.Where(finding => finding.Rule.Id == mutation.RuleId)]);
        return findings.Where(finding => finding.Severity >= Severity.Error && !story.Contains(finding) && !mutation.Breaks.Contains(finding.Rule.Id));
    }

    /// <summary>The findings that belong to the fault: those of its rule, what they follow from, what follows, and what speaks of the same cell.</summary>
    private static HashSet<Finding> Story(IReadOnlyList<Finding> findings, List<Finding> due)
    {
        var facets = due.SelectMany(Facets).ToHashSet(StringComparer.Ordinal);
        var roots = due.Select(finding => finding.Cause ?? finding.Fingerprint).Concat(due.Select(finding => finding.Fingerprint)).ToHashSet(StringComparer.Ordinal);
        return [.. findings.Where(finding => due.Contains(finding) || roots.Contains(finding.Fingerprint)
            || (finding.Cause is { } cause && roots.Contains(cause)) || Facets(finding).Any(facets.Contains))];
    }

    private static IEnumerable<string> Facets(Finding finding) => finding.Remark.Explains.Concat(finding.Remark.FollowsFrom);
}
