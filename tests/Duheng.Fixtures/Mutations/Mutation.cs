using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Fixtures.Mutations;

/// <summary>One kind of fault: the rule that must find it, and how it is put into a clean report (null where the report has no room for it).</summary>
public sealed record Mutation(string RuleId, string Name)
{
    /// <summary>Rules that the same change breaks as well, by its nature and not in error.</summary>
    public IReadOnlyList<string> Breaks { get; init; } = [];

    /// <summary>What the scheme must say for the rule to speak, made from the one of the Shanxi form; null for the scheme that is recognised.</summary>
    public Func<Scheme, Scheme>? Under { get; init; }

    /// <summary>How the document is to be checked.</summary>
    public CheckOptions Options => Under is null
        ? CheckOptions.Usual
        : new CheckOptions(new SchemeChoice(Under(Knowledge.Shipped.Schemes.Find("shanxi-2021")!), new Wording("变异方案", "the scheme of the fault")), RuleSelection.All); // shipped

    /// <summary>A fault of a report with tables.</summary>
    public Func<DraftReport, Dice, Mutant?>? OfReport { get; private init; }

    /// <summary>A fault of a report in sentences.</summary>
    public Func<DraftNarrative, Dice, Mutant?>? OfNarrative { get; private init; }

    /// <summary>The only form that has a place for what the fault changes; null for the one the draft is written in.</summary>
    public string? Form { get; init; }

    /// <summary>A fault of a report with tables, on whatever form it is filled in.</summary>
    public static Mutation Table(string ruleId, string name, Func<DraftReport, Dice, Mutant?> inject, params IReadOnlyList<string> breaks) =>
        new(ruleId, name) { OfReport = inject, Breaks = breaks };

    /// <summary>A fault of the Sanming form.</summary>
    public static Mutation Narrative(string ruleId, string name, Func<DraftNarrative, Dice, Mutant?> inject, params IReadOnlyList<string> breaks) =>
        new(ruleId, name) { OfNarrative = inject, Breaks = breaks };

    /// <summary>The fault in the next clean report as text; null where a text has no place for it.</summary>
    public Mutant? Inject(ReportGenerator generator, Dice dice)
    {
        ArgumentNullException.ThrowIfNull(generator);

        return Form is not null ? null : OfReport is not null ? OfReport(generator.NextReport(), dice) : OfNarrative?.Invoke(generator.NextNarrative(), dice);
    }
}
