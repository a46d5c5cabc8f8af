namespace Duheng.Domain.Auditing.Fixes;

/// <summary>Every fix in this assembly, by the rule that it serves.</summary>
public static class FixCatalog
{
    public static IReadOnlyDictionary<string, IFix> All { get; } = typeof(FixCatalog).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IFix)) && !type.IsInterface && !type.IsAbstract)
        .Select(type => (IFix)Activator.CreateInstance(type)!) // null only for Nullable<T>
        .ToDictionary(fix => fix.Rule, StringComparer.Ordinal);

    /// <summary>Every filling of blanks in this assembly.</summary>
    public static IReadOnlyList<IFill> Fills { get; } =
    [
        .. typeof(FixCatalog).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IFill)) && !type.IsInterface && !type.IsAbstract)
            .Select(type => (IFill)Activator.CreateInstance(type)!) // null only for Nullable<T>
            .OrderBy(fill => fill.Rule, StringComparer.Ordinal),
    ];

    /// <summary>Blank cells that can be filled, under the rules that are asked for.</summary>
    public static IEnumerable<Correction> Blanks(AuditCase audit, RuleSelection rules) =>
        Fills.Where(fill => rules.Takes(fill.Rule)).SelectMany(fill => fill.Fill(audit));

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
