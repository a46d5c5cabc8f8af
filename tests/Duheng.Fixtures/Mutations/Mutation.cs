namespace Duheng.Fixtures.Mutations;

/// <summary>One kind of fault: the rule that must find it, and how it is put into a clean report (null where the report has no room for it).</summary>
public sealed record Mutation(string RuleId, string Name, Func<ReportGenerator, Dice, Mutant?> Inject)
{
    /// <summary>Rules that the same change breaks as well, by its nature and not in error.</summary>
    public IReadOnlyList<string> Breaks { get; init; } = [];

    /// <summary>A fault of the Shanxi form.</summary>
    public static Mutation Table(string ruleId, string name, Func<DraftReport, Dice, Mutant?> inject, params IReadOnlyList<string> breaks) =>
        new(ruleId, name, (generator, dice) => inject(generator.NextReport(), dice)) { Breaks = breaks };

    /// <summary>A fault of the Sanming form.</summary>
    public static Mutation Narrative(string ruleId, string name, Func<DraftNarrative, Dice, Mutant?> inject, params IReadOnlyList<string> breaks) =>
        new(ruleId, name, (generator, dice) => inject(generator.NextNarrative(), dice)) { Breaks = breaks };
}
