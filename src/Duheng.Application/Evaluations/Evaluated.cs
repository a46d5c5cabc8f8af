using Duheng.Application.Ledgers;
using Duheng.Application.Narratives;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Documents.Templates;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Evaluations;

/// <summary>A self-evaluation with all that follows from it: scores with their formulas, findings at their rows, evidence (自评结果).</summary>
public sealed record Evaluated(ProjectYear Year, EvaluationRow Evaluation, TargetVersion Targets, FundTable Funds, Report Report, ScoreSheet Sheet, AuditResult Audit)
{
    /// <summary>The budget-execution row first.</summary>
    public required IReadOnlyList<EvaluatedLine> Lines { get; init; }

    /// <summary>Fingerprints of the findings that somebody answers for, with the reason.</summary>
    public required IReadOnlyDictionary<string, string> Waivers { get; init; }

    /// <summary>What stops the submission.</summary>
    public required IReadOnlyList<Obstacle> Obstacles { get; init; }

    /// <summary>Targets that were approved after this was begun; null when it is held against those in force.</summary>
    public TargetVersion? NewerTargets { get; init; }

    /// <summary>What was filled in at rows that these targets no longer have.</summary>
    public IReadOnlyList<LeftBehindLine> LeftBehind { get; init; } = [];

    /// <summary>Findings that nobody has answered for.</summary>
    public IEnumerable<Finding> Open => Audit.Findings.Where(finding => !Waivers.ContainsKey(finding.Fingerprint));

    public int Count(Severity severity) => Open.Count(finding => finding.Severity == severity);

    /// <summary>Chapters that the form asks for and nobody has written; none where the form is of tables alone.</summary>
    public IReadOnlyList<string> Unwritten => TemplateCatalog.AsksForText(Report.Layout) ? NarrativeText.Unwritten(Evaluation.Narrative) : [];

    /// <summary>Weight, in points, that rests on records or on documents.</summary>
    public decimal Resting(RestsOn on) => Lines.Where(line => line.RestsOn == on).Sum(line => line.Score?.Line.Weight?.Value ?? 0m);
}
