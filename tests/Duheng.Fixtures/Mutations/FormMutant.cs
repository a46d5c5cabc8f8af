using Duheng.Domain.Auditing;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

namespace Duheng.Fixtures.Mutations;

/// <summary>A fault on a form in a kind of file: whether the form shows it, whether the rule found it, and what else was said.</summary>
public sealed record FormMutant(FormMutantEnd End, string? Miss, IReadOnlyList<Finding> Strays)
{
    private const int MostDraws = 40;

    /// <summary>What went wrong, one line each.</summary>
    public IEnumerable<string> Notes =>
        [.. Miss is null ? Array.Empty<string>() : [Miss], .. Strays.Select(stray => $"also {stray.Rule.Id}: {stray.Remark.Zh}")];

    /// <summary>Draws clean reports until the fault fits one; null where it fits none.</summary>
    public static FormMutant? Try(Mutation mutation, IReportForm form, IFormFile file, int seed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mutation);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(file);

        var (generator, dice) = (new ReportGenerator(seed), new Dice(seed));
        for (var draw = 0; draw < MostDraws && mutation.OfReport is not null; draw++)
        {
            var clean = form.Adapt(generator.NextReport(), dice);
            if (clean.MoneyUnit == "万元" && mutation.OfReport(clean, dice) is { Report: { } faulty, Spot: var spot })
            {
                var page = form.Fill(faulty, new Dice(seed));
                return page.Print() == form.Fill(clean, new Dice(seed)).Print()
                    ? new FormMutant(FormMutantEnd.NotPrinted, null, [])
                    : Judge(mutation, spot, page, file, seed, cancellationToken);
            }
        }

        return null;
    }

    private static FormMutant Judge(Mutation mutation, Spot spot, FormPage page, IFormFile file, int seed, CancellationToken cancellationToken)
    {
        if (FormTrial.Check(page, file, seed, mutation.Options, cancellationToken) is not { Reports: [var report] })
        {
            return new FormMutant(FormMutantEnd.Missed, "no report was read", []);
        }

        var findings = report.Audit.Findings;
        var strays = MutantJudge.Strays(mutation, findings).ToList();
        var due = findings.Where(finding => finding.Rule.Id == mutation.RuleId).ToList();
        if (due.Exists(finding => spot.IsMarkedBy(finding.Remark, page, file.Grain)))
        {
            return new FormMutant(FormMutantEnd.Found, null, strays);
        }

        var outcome = report.Audit.Outcomes.FirstOrDefault(one => one.Rule.Id == mutation.RuleId);
        return due.Count == 0 && outcome?.Outcome is AuditOutcome.InsufficientData or AuditOutcome.NotApplicable
            ? new FormMutant(FormMutantEnd.Abstained, null, strays)
            : new FormMutant(FormMutantEnd.Missed, due.Count > 0 ? $"not found there, but: {due[0].Remark.Zh} at {due[0].Remark.Where}" : "not found", strays);
    }
}
