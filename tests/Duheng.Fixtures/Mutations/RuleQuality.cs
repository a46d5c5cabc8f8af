using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;

namespace Duheng.Fixtures.Mutations;

/// <summary>How well the rules find faults that were put into clean reports, and how often they speak where nothing is wrong.</summary>
public sealed class RuleQuality
{
    private const int TriesPerMutant = 4;

    private static readonly CheckDocument check = new(Knowledge.Shipped);

    private readonly SortedDictionary<string, RuleTally> tallies = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];

    /// <summary>By rule, in the order of the ids.</summary>
    public IEnumerable<RuleTally> Tallies => tallies.Values;

    /// <summary>What went wrong, one line each: faults not found, and alarms that follow from none.</summary>
    public IReadOnlyList<string> Misses => misses;

    /// <summary>Puts every fault into so many clean reports, and checks so many clean ones of each layout.</summary>
    public static RuleQuality Measure(int reports, CancellationToken cancellationToken) =>
        Measure(MutationBook.All, reports, cancellationToken);

    public static RuleQuality Measure(IEnumerable<Mutation> mutations, int reports, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mutations);

        var quality = new RuleQuality();
        foreach (var mutation in mutations)
        {
            quality.Try(mutation, reports, cancellationToken);
        }

        var generator = new ReportGenerator(31_415);
        for (var number = 0; number < reports; number++)
        {
            quality.Clean(ShanxiTextDump.Write(generator.NextReport()), cancellationToken);
            quality.Clean(SanmingText.Write(generator.NextNarrative()), cancellationToken);
        }

        return quality;
    }

    /// <summary>The findings of a document given as text.</summary>
    public static IReadOnlyList<Finding> Findings(string document, CancellationToken cancellationToken) => Findings(Encoding.UTF8.GetBytes(document), CheckOptions.Usual, cancellationToken);

    private static IReadOnlyList<Finding> Findings(byte[] content, CheckOptions options, CancellationToken cancellationToken)
    {
        var source = new DocumentSource("报告.txt", IsNamed: true, () => new MemoryStream(content, writable: false));
        return check.Execute(source, options, cancellationToken) is { Reports: [var report] } ? report.Audit.Findings : [];
    }

    private void Try(Mutation mutation, int reports, CancellationToken cancellationToken)
    {
        var seed = mutation.Name.Aggregate(17, (sum, letter) => unchecked((sum * 31) + letter));
        var (generator, dice) = (new ReportGenerator(seed), new Dice(seed));
        var tally = Of(mutation.RuleId);
        for (int made = 0, tried = 0; made < reports && tried < reports * TriesPerMutant; tried++)
        {
            if (mutation.Inject(generator, dice) is { } mutant)
            {
                made++;
                Judge(mutation, mutant, tally, Findings(mutant.Content, mutation.Options, cancellationToken));
            }
        }
    }

    private void Judge(Mutation mutation, Mutant mutant, RuleTally tally, IReadOnlyList<Finding> findings)
    {
        tally.Injected++;
        var due = findings.Where(finding => finding.Rule.Id == mutation.RuleId).ToList();
        if (due.Exists(finding => mutant.Spot.IsMarkedBy(finding.Remark)))
        {
            tally.Found++;
        }
        else
        {
            misses.Add($"{mutation.RuleId} {mutation.Name}: not found{(due.Count > 0 ? $" there, but: {due[0].Remark.Zh}" : "")}");
        }

        foreach (var stray in MutantJudge.Strays(mutation, findings))
        {
            Of(stray.Rule.Id).FalseAlarms++;
            misses.Add($"{mutation.RuleId} {mutation.Name}: also {stray.Rule.Id}: {stray.Remark.Zh}");
        }
    }

    private void Clean(string document, CancellationToken cancellationToken)
    {
        foreach (var finding in Findings(document, cancellationToken).Where(finding => finding.Severity >= Severity.Warning))
        {
            Of(finding.Rule.Id).FalseAlarms++;
            misses.Add($"clean: {finding.Rule.Id}: {finding.Remark.Zh}");
        }
    }

    private RuleTally Of(string rule)
    {
        if (!tallies.TryGetValue(rule, out var tally))
        {
            tallies.Add(rule, tally = new RuleTally(rule));
        }

        return tally;
    }
}
