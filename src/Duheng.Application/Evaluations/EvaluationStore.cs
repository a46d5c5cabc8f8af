using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Evidence;
using Duheng.Application.Ledgers;
using Duheng.Application.Measures;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Scoring;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>Loads a self-evaluation with all that follows from it, and keeps the summary that lists show.</summary>
public sealed class EvaluationStore(Knowledge knowledge, MeasureBook measures, EvidenceFacts facts)
{
    private const decimal CentiPerPoint = 100m;

    /// <summary>What only a printed document can get wrong: signatures, numbering, annexes.</summary>
    private static readonly RuleSelection Rules = new([], ["FMT", "STA"]);

    /// <summary>Null when nobody has begun.</summary>
    public async Task<Evaluated?> FindAsync(Work work, ProjectYear year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);

        var evaluation = await work.FindAsync<EvaluationRow>("SELECT * FROM evaluations WHERE project_year_id = @Id", new { year.Id }, cancellationToken);
        if (evaluation is null)
        {
            return null;
        }

        var targets = await work.FindAsync<TargetVersion>("SELECT * FROM target_versions WHERE id = @TargetVersionId", new { evaluation.TargetVersionId }, cancellationToken)
            ?? throw new InvalidOperationException("A self-evaluation without targets.");
        var indicators = await TargetVersions.IndicatorsAsync(work, targets.Id, cancellationToken);
        var lines = (await work.QueryAsync<EvaluationLine>("SELECT * FROM evaluation_lines WHERE evaluation_id = @Id", new { evaluation.Id }, cancellationToken)).ToDictionary(line => line.IndicatorId);
        var ledger = await Ledger.ReadAsync(work, year.Id, cancellationToken);
        var measured = await measures.OfEvaluationAsync(work, year, indicators, cancellationToken);
        var evidence = await facts.ReadAsync(work, new AskedEvidence(year, targets, indicators, lines, ledger) { Measures = measures.Facts(indicators, measured) }, cancellationToken);
        var waivers = (await work.QueryAsync<WaiverRow>("SELECT fingerprint, reason FROM finding_waivers WHERE project_year_id = @Id", new { year.Id }, cancellationToken))
            .ToDictionary(waiver => waiver.Fingerprint, waiver => waiver.Reason, StringComparer.Ordinal);
        var inForce = await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken);
        var evaluated = Evaluate(
            year, evaluation, targets, indicators, lines, measured, FundTable.Of(ledger), evidence, waivers, inForce is { } other && other.Id != targets.Id ? other : null);
        return lines.Count > indicators.Count ? evaluated with { LeftBehind = await LeftBehindAsync(work, evaluation, cancellationToken) } : evaluated;
    }

    /// <summary>Rows that stayed with older targets and say something: what has a row in the present ones was moved there.</summary>
    private static Task<IReadOnlyList<LeftBehindLine>> LeftBehindAsync(Work work, EvaluationRow evaluation, CancellationToken cancellationToken) => work.QueryAsync<LeftBehindLine>(
        """
        SELECT i.name, l.actual, l.reason FROM evaluation_lines l JOIN target_indicators i ON i.id = l.indicator_id
        WHERE l.evaluation_id = @Id AND i.target_version_id <> @TargetVersionId AND (l.actual <> '' OR l.reason <> '')
        ORDER BY l.id
        """,
        new { evaluation.Id, evaluation.TargetVersionId },
        cancellationToken);

    /// <summary>Keeps what lists show: scores, counts of findings, evidence. In the transaction of the change.</summary>
    public static async Task KeepSummaryAsync(Work work, Evaluated evaluated, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(evaluated);

        await work.ExecuteAsync(
            """
            UPDATE project_years SET stated_centi = @stated, low_centi = @low, high_centi = @high, grade = @grade, blockers = @blockers, errors = @errors, warnings = @warnings,
                records_centi = @records, documents_centi = @documents, updated_at = @now
            WHERE id = @id
            """,
            new
            {
                id = evaluated.Year.Id,
                stated = evaluated.Sheet.HasRange ? (long?)null : Centi(evaluated.Sheet.Low),
                low = Centi(evaluated.Sheet.Low),
                high = Centi(evaluated.Sheet.High),
                grade = evaluated.Sheet.Grade == evaluated.Sheet.GradeHigh ? evaluated.Sheet.Grade.Key() : null,
                blockers = evaluated.Obstacles.Count,
                errors = evaluated.Count(Severity.Error),
                warnings = evaluated.Count(Severity.Warning),
                records = Centi(evaluated.Resting(RestsOn.Record)),
                documents = Centi(evaluated.Resting(RestsOn.Document)),
                now,
            },
            cancellationToken);
        await work.ExecuteAsync("DELETE FROM evaluation_findings WHERE project_year_id = @Id", new { evaluated.Year.Id }, cancellationToken);
        foreach (var finding in evaluated.Open)
        {
            await work.ExecuteAsync(
                """
                INSERT INTO evaluation_findings (project_year_id, rule, severity, message, indicator, row_number, stated, expected, risk_centi, fingerprint, cause)
                VALUES (@Id, @rule, @severity, @message, @Indicator, @Row, @Stated, @Expected, @risk, @Fingerprint, @Cause)
                """,
                new
                {
                    evaluated.Year.Id,
                    rule = finding.Rule.Id,
                    severity = finding.Severity.Key(),
                    message = finding.Remark.Zh,
                    finding.Remark.Indicator,
                    finding.Remark.Where.Row,
                    finding.Remark.Stated,
                    finding.Remark.Expected,
                    risk = finding.Remark.PointsAtRisk is { } risk ? Centi(risk) : (long?)null,
                    finding.Fingerprint,
                    finding.Cause,
                },
                cancellationToken);
        }
    }

    /// <summary>The same after files came or went: nothing where nobody has begun.</summary>
    internal async Task KeepSummaryAsync(Work work, ProjectYear year, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await FindAsync(work, year, cancellationToken) is { } evaluated)
        {
            await KeepSummaryAsync(work, evaluated, now, cancellationToken);
        }
    }

    internal static long Centi(decimal points) => (long)Domain.Quantities.Rounding.HalfUp(points * CentiPerPoint, 0);

    private Evaluated Evaluate(
        ProjectYear year, EvaluationRow evaluation, TargetVersion targets, IReadOnlyList<TargetIndicator> indicators,
        Dictionary<long, EvaluationLine> lines, IReadOnlyDictionary<long, LineMeasure> measured, FundTable funds, Domain.Proving.Evidence evidence,
        Dictionary<string, string> waivers, TargetVersion? newer)
    {
        var scheme = knowledge.Schemes.Find(evaluation.SchemeId) ?? throw new InvalidOperationException($"There is no scheme {evaluation.SchemeId}.");
        var report = EvaluationReport.Of(year, targets, indicators, evaluation, lines, funds, scheme, knowledge);
        var sheet = ReportScoring.Score(report, scheme, knowledge.Lexicon) ?? new ScoreSheet(scheme, Execution: null, []);
        var audit = AuditEngine.Audit(new AuditCase(report, sheet, scheme, knowledge.Lexicon) { Evidence = evidence }, Rules);
        var rows = new List<EvaluatedLine>();
        if (report.Execution is { } execution)
        {
            rows.Add(new EvaluatedLine(1, Indicator: null, new EvaluationLine { Reason = evaluation.ExecutionReason, RestsOn = RestsOn.Record, Version = evaluation.ExecutionVersion }, sheet.For(execution), At(audit, 1)));
        }

        rows.AddRange(indicators.Select((indicator, index) => new EvaluatedLine(
            index + 2, indicator, lines.GetValueOrDefault(indicator.Id) ?? new EvaluationLine { IndicatorId = indicator.Id }, sheet.For(report.Indicators[index]), At(audit, index + 2))
        {
            Measure = measured.GetValueOrDefault(indicator.Id),
            Files = evidence.Lines[index].Attachments.Count,
        }));
        return new Evaluated(year, evaluation, targets, funds, report, sheet, audit)
        {
            Lines = rows,
            Waivers = waivers,
            NewerTargets = newer,
            Obstacles = [.. TargetObstacles(year, newer), .. Obstacles(rows, audit, waivers)],
        };
    }

    private static IReadOnlyList<Finding> At(AuditResult audit, int row) =>
        [.. audit.Findings.Where(finding => finding.Remark.Where.Table is not null && finding.Remark.Where.Row == row)];

    /// <summary>Whatever would hold the submission against targets that are not the last word.</summary>
    private static IEnumerable<Obstacle> TargetObstacles(ProjectYear year, TargetVersion? newer)
    {
        if (year.AsksAdjustment)
        {
            yield return new Obstacle("预算变动后目标没有答复", "全年预算变动后，目标是否调整还没有答复；答复之前不能送审。", "adjustments", "去答复：调整或说明不调");
        }

        if (year.Targets != DocumentState.Approved)
        {
            yield return new Obstacle("目标变更没有批复", $"绩效目标正在变更，现在是“{year.Targets.Name()}”；批复之前不能送审。", "targets", "看目标");
        }

        if (newer is not null)
        {
            yield return new Obstacle(
                "目标已变更", $"自评开始之后，第 {Domain.Quantities.Figures.Plain(newer.Number)} 版目标已批复，自评还按原目标填报。", "evaluation#newer", "换到新目标");
        }
    }

    private static IEnumerable<Obstacle> Obstacles(List<EvaluatedLine> rows, AuditResult audit, Dictionary<string, string> waivers)
    {
        var unscored = rows.Where(row => row.Score is null or { Score: null }).ToList();
        foreach (var row in unscored)
        {
            var number = Domain.Quantities.Figures.Plain(row.Row);
            yield return new Obstacle(
                $"{row.Indicator?.Name ?? "预算执行率"} 未评分",
                row.Line.Actual.Length == 0 && row.Indicator is not null ? "业绩值还没有填。" : $"{Sentence.Ended(row.Score?.Formula.Zh)}请写成能与目标比较的业绩值，或写明自报得分和理由。",
                $"evaluation#row-{number}",
                $"到第 {number} 行");
        }

        foreach (var finding in audit.Findings.Where(finding => finding.Severity == Severity.Blocker && !waivers.ContainsKey(finding.Fingerprint)))
        {
            var row = finding.Remark.Where.Table is null ? null : finding.Remark.Where.Row;
            if (unscored.Exists(line => line.Row == row))
            {
                continue; // told above
            }

            var place = row is { } number ? Domain.Quantities.Figures.Plain(number) : null;
            yield return new Obstacle(
                finding.Remark.Indicator ?? finding.Rule.Title, finding.Remark.Zh, place is null ? "evaluation#findings" : $"evaluation#row-{place}", place is null ? "看说明" : $"到第 {place} 行");
        }
    }

    private sealed record WaiverRow
    {
        public string Fingerprint { get; init; } = string.Empty;

        public string Reason { get; init; } = string.Empty;
    }
}
