using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Evaluations;

/// <summary>Somebody answers for a finding with a reason (豁免). A finding that stops the submission is put right, not waived, unless the department says so.</summary>
public sealed class WaiveFinding(Database database, TimeProvider time, ChangeLog log, EvaluationStore store) : IUseCase
{
    private const int ShortestReason = 6;

    public async Task<Result<Evaluated>> ExecuteAsync(Actor actor, long projectYearId, string fingerprint, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, projectYearId, Capability.Comment, cancellationToken);
        if (found.Failed(out var failure, out var year))
        {
            return failure;
        }

        if (reason is null || reason.Trim().Length < ShortestReason)
        {
            return Refusals.Invalid("豁免理由", "请写明为什么可以这样，至少六个字。");
        }

        if (await store.FindAsync(work, year, cancellationToken) is not { } evaluated || evaluated.Audit.Findings.FirstOrDefault(one => one.Fingerprint == fingerprint) is not { } finding)
        {
            return Refusals.NoSuch("这条问题");
        }

        if (finding.Severity == Domain.Auditing.Severity.Blocker && !actor.Has(Role.Department, year.Path) && !actor.Has(Role.TreasuryPerformance, year.Path))
        {
            return Refusals.Forbidden("阻断的问题单位不能自行豁免；请改正，或请主管部门豁免。");
        }

        var now = time.GetUtcNow();
        await work.ExecuteAsync(
            """
            INSERT INTO finding_waivers (project_year_id, fingerprint, reason, created_at, created_by) VALUES (@Id, @fingerprint, @reason, @now, @person)
            ON CONFLICT (project_year_id, fingerprint) DO UPDATE SET reason = excluded.reason, created_at = excluded.created_at, created_by = excluded.created_by
            """,
            new { year.Id, fingerprint, reason = reason.Trim(), now, person = actor.PersonId },
            cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("evaluation", evaluated.Evaluation.Id, year.Id), $"豁免 {finding.Rule.Id}", new { finding.Remark.Zh }, new { reason }, cancellationToken);
        var after = await store.FindAsync(work, year, cancellationToken) ?? evaluated;
        await EvaluationStore.KeepSummaryAsync(work, after, now, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return after;
    }
}
