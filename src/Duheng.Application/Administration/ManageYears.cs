using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.History;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Administration;

/// <summary>Fiscal years with their scheme and deadlines, for who administers the system (年度管理).</summary>
public sealed class ManageYears(Database database, Knowledge knowledge, ChangeLog log) : IUseCase
{
    private const int Earliest = 2000;
    private const int Latest = 2100;

    public async Task<Result<IReadOnlyList<YearRow>>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        return (await work.QueryAsync<YearRow>("SELECT * FROM years ORDER BY year DESC", null, cancellationToken)).ToList();
    }

    /// <param name="year">With version 0 for a new one.</param>
    public async Task<Result<bool>> SaveAsync(Actor actor, YearRow year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(year);

        if (!actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        if (year.Year is < Earliest or > Latest)
        {
            return Refusals.Invalid("预算年度", "请填四位年份，如 2026。");
        }

        if (knowledge.Schemes.Find(year.SchemeId) is not { } scheme || !scheme.IsValidIn(year.Year))
        {
            return Refusals.Invalid("评分方案", "没有这个方案，或它不适用于这个年度；请另选。");
        }

        if (Misplaced(year) is { } misplaced)
        {
            return misplaced;
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var former = await work.FindAsync<YearRow>("SELECT * FROM years WHERE year = @Year", new { year.Year }, cancellationToken);
        if (former is not null && former.SchemeId != scheme.Id
            && await work.ValueAsync<long>("SELECT count(*) FROM evaluations e JOIN project_years y ON y.id = e.project_year_id WHERE y.year = @Year", new { year.Year }, cancellationToken) > 0)
        {
            return Refusals.Conflict("这个年度已经有自评，评分方案不能再换；截止日期可以改。");
        }

        var row = year with { SchemeId = scheme.Id };
        var saved = former is null
            ? await work.ExecuteAsync(
                """
                INSERT INTO years (year, scheme_id, targets_due_on, evaluation_due_on, review_due_on)
                VALUES (@Year, @SchemeId, @TargetsDueOn, @EvaluationDueOn, @ReviewDueOn) ON CONFLICT (year) DO NOTHING
                """,
                row,
                cancellationToken)
            : await work.ExecuteAsync(
                """
                UPDATE years SET scheme_id = @SchemeId, targets_due_on = @TargetsDueOn, evaluation_due_on = @EvaluationDueOn, review_due_on = @ReviewDueOn, version = version + 1
                WHERE year = @Year AND version = @Version
                """,
                row,
                cancellationToken);
        if (saved == 0)
        {
            return Refusals.ChangedMeanwhile;
        }

        await log.AppendAsync(work, actor, new ChangeSubject("year", year.Year), former is null ? "建立年度" : "修改年度", former, row, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Targets are due first, then self-evaluations, then reviews; nothing outside the year before to the second after.</summary>
    private static Failure? Misplaced(YearRow year)
    {
        var due = new (string Name, DateOnly? Day)[] { ("目标报送", year.TargetsDueOn), ("自评报送", year.EvaluationDueOn), ("审核、复核完成", year.ReviewDueOn) }.Where(one => one.Day is not null).ToList();
        if (due.Find(one => one.Day?.Year < year.Year - 1 || one.Day?.Year > year.Year + 2) is { Name: not null } far)
        {
            return Refusals.Invalid(far.Name, $"{Figures.Plain(year.Year)} 年度的日子应在 {Figures.Plain(year.Year - 1)} 至 {Figures.Plain(year.Year + 2)} 年之间；请核对。");
        }

        return due.Zip(due.Skip(1)).FirstOrDefault(pair => pair.First.Day > pair.Second.Day) is { Second.Name: not null } turned
            ? Refusals.Invalid(turned.Second.Name, $"不能早于{turned.First.Name}；请核对两个日子。")
            : null;
    }
}
