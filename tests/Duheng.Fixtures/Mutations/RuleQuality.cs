using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

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
        Measure(MutationBook.All, MutationBook.Folders, MutationBook.Records, reports, cancellationToken);

    public static RuleQuality Measure(
        IEnumerable<Mutation> mutations, IEnumerable<FolderMutation> folders, IEnumerable<EvidenceMutation> records, int reports, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mutations);
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(records);

        var quality = new RuleQuality();
        foreach (var mutation in mutations)
        {
            quality.Try(mutation, reports, cancellationToken);
        }

        foreach (var mutation in folders)
        {
            quality.Try(mutation, reports, cancellationToken);
        }

        foreach (var mutation in records)
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

    private static int Seed(string name) => name.Aggregate(17, (sum, letter) => unchecked((sum * 31) + letter));

    private void Try(Mutation mutation, int reports, CancellationToken cancellationToken)
    {
        if (mutation.Form is { } form)
        {
            TryOn((IReportForm)FormBook.Named(form), mutation, reports, cancellationToken);
            return;
        }

        var seed = Seed(mutation.Name);
        var (generator, dice) = (new ReportGenerator(seed), new Dice(seed));
        for (int made = 0, tried = 0; made < reports && tried < reports * TriesPerMutant; tried++)
        {
            if (mutation.Inject(generator, dice) is { } mutant)
            {
                made++;
                Judge(mutation, mutant, Findings(mutant.Content, mutation.Options, cancellationToken));
            }
        }
    }

    private void TryOn(IReportForm form, Mutation mutation, int reports, CancellationToken cancellationToken)
    {
        for (var number = 0; number < reports; number++)
        {
            if (FormMutant.Try(mutation, form, FileBook.Named("docx"), unchecked(Seed(mutation.Name) + number), cancellationToken) is { } mutant)
            {
                Count(mutation.RuleId, mutation.Name, isFound: mutant.End == FormMutantEnd.Found, mutant.Miss ?? mutant.End.ToString(), mutant.Strays);
            }
        }
    }

    private void Try(FolderMutation mutation, int reports, CancellationToken cancellationToken)
    {
        var (generator, dice) = (new ReportGenerator(Seed(mutation.Name)), new Dice(Seed(mutation.Name)));
        for (int made = 0, tried = 0; made < reports && tried < reports * TriesPerMutant; tried++)
        {
            if (mutation.Inject(generator, dice) is { } mutant)
            {
                made++;
                Judge(mutation, mutant, FolderTrial.Of(mutant, cancellationToken));
            }
        }
    }

    private void Try(EvidenceMutation mutation, int reports, CancellationToken cancellationToken)
    {
        var (generator, dice) = (new ReportGenerator(Seed(mutation.Name)), new Dice(Seed(mutation.Name)));
        for (int made = 0, tried = 0; made < reports && tried < reports * TriesPerMutant; tried++)
        {
            if (EvidenceTrial.Try(mutation, generator, dice, cancellationToken) is { } trial)
            {
                made++;
                var due = trial.Faulty.Where(finding => finding.Rule.Id == mutation.RuleId).ToList();
                Count(
                    mutation.RuleId,
                    mutation.Name,
                    due.Exists(finding => trial.Spot.IsMarkedBy(finding.Remark)),
                    due.Count > 0 ? $"not found there, but: {due[0].Remark.Zh}" : "not found",
                    trial.Strays(mutation.RuleId));
            }
        }
    }

    /// <summary>The rule must be silent before; of the other rules counts what is graver than a hint.</summary>
    private void Judge(FolderMutation mutation, FolderMutant mutant, FolderTrial trial)
    {
        var due = trial.After.Where(finding => finding.Rule.Id == mutation.RuleId).ToList();
        Count(
            mutation.RuleId,
            mutation.Name,
            due.Exists(finding => (finding.Remark.Files.Count == 0 || finding.Remark.Files.Contains(mutant.Changed.Name)) && mutant.Spot.IsMarkedBy(finding.Remark)),
            due.Count > 0 ? $"not found there, but: {due[0].Remark.Zh}" : "not found",
            [
                .. trial.Before.Where(finding => finding.Rule.Id == mutation.RuleId || finding.Severity >= Severity.Warning),
                .. trial.After.Where(finding => finding.Rule.Id != mutation.RuleId && finding.Severity >= Severity.Warning && !mutation.Breaks.Contains(finding.Rule.Id)),
                .. trial.OfChanged.Where(finding => finding.Severity >= Severity.Error && !mutation.Breaks.Contains(finding.Rule.Id)),
            ]);
    }

    private void Judge(Mutation mutation, Mutant mutant, IReadOnlyList<Finding> findings)
    {
        var due = findings.Where(finding => finding.Rule.Id == mutation.RuleId).ToList();
        Count(
            mutation.RuleId,
            mutation.Name,
            due.Exists(finding => mutant.Spot.IsMarkedBy(finding.Remark)),
            $"not found{(due.Count > 0 ? $" there, but: {due[0].Remark.Zh}" : "")}",
            MutantJudge.Strays(mutation, findings));
    }

    private void Count(string rule, string name, bool isFound, string miss, IEnumerable<Finding> strays)
    {
        var tally = Of(rule);
        tally.Injected++;
        if (isFound)
        {
            tally.Found++;
        }
        else
        {
            misses.Add($"{rule} {name} (number {Figures.Print(tally.Injected)}): {miss}");
        }

        foreach (var stray in strays)
        {
            Of(stray.Rule.Id).FalseAlarms++;
            misses.Add($"{rule} {name} (number {Figures.Print(tally.Injected)}): also {stray.Rule.Id}: {stray.Remark.Zh}");
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
