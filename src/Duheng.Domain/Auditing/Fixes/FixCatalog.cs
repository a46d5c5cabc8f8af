namespace Duheng.Domain.Auditing.Fixes;

/// <summary>Every fix in this assembly, by the rule that it serves.</summary>
public static class FixCatalog
{
    public static IReadOnlyDictionary<string, IFix> All { get; } = typeof(FixCatalog).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IFix)) && !type.IsInterface && !type.IsAbstract)
        .Select(type => (IFix)Activator.CreateInstance(type)!) // null only for Nullable<T>
        .ToDictionary(fix => fix.Rule, StringComparer.Ordinal);

    /// <summary>All that can be put right, each passage once.</summary>
    public static IReadOnlyList<Correction> Corrections(AuditCase audit, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);

        return
        [
            .. findings.Where(finding => All.ContainsKey(finding.Rule.Id))
                .SelectMany(finding => All[finding.Rule.Id].Correct(audit, finding))
                .DistinctBy(one => (one.Where with { Text = string.Empty }, one.Before)),
        ];
    }
}
