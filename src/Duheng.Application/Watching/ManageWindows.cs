using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Organisations;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Watching;

/// <summary>Announces maintenance, for who keeps registers of the unit (计划停机). It counts from its announcement on, never backwards.</summary>
public sealed class ManageWindows(Database database, TimeProvider time, ChangeLog log) : IUseCase
{
    private const int LongestReason = 200;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public async Task<Result<long>> AnnounceAsync(Actor actor, NewWindow window, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(window);

        if (!actor.Can(Capability.KeepRegisters))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var organisation = await OrganisationTree.FindAsync(work, window.OrganisationId, cancellationToken);
        var point = window.PointId is { } asked ? await WatchPoints.FindAsync(work, asked, cancellationToken) : null;
        if (organisation is null || !actor.Can(Capability.KeepRegisters, organisation.Path) || (window.PointId is not null && point?.OrganisationId != organisation.Id))
        {
            return Refusals.Invalid("监测点", "没有这个监测点，或它不是本单位的；请从列表里选。");
        }

        var now = time.GetUtcNow();
        if (Mistake(window, now) is { } mistake)
        {
            return mistake;
        }

        var id = await work.ValueAsync<long>(
            """
            INSERT INTO watch_windows (organisation_id, point_id, starts_at, ends_at, reason, announced_at, announced_by)
            VALUES (@OrganisationId, @PointId, @StartsAt, @EndsAt, @reason, @now, @PersonId) RETURNING id
            """,
            new { window.OrganisationId, window.PointId, window.StartsAt, window.EndsAt, reason = window.Reason!.Trim(), now, actor.PersonId }, // it was asked for above
            cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("watchWindow", id), "预告计划停机", null, new { point = point?.Name, window.StartsAt, window.EndsAt, window.Reason }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return id;
    }

    /// <summary>Before it begins it is withdrawn; while it runs it ends now.</summary>
    public async Task<Result<bool>> EndAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.KeepRegisters))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var window = await work.FindAsync<WindowRow>($"SELECT {WindowRow.Columns} FROM {WindowRow.Tables} WHERE w.id = @id AND w.withdrawn_at IS NULL", new { id }, cancellationToken);
        if (window is null || !actor.Can(Capability.ReadEvidence, window.OrganisationPath))
        {
            return Refusals.NoSuch("这次计划停机");
        }

        if (!actor.Can(Capability.KeepRegisters, window.OrganisationPath))
        {
            return Refusals.NotYours;
        }

        var now = time.GetUtcNow();
        if (window.EndsAt <= now)
        {
            return Refusals.Conflict("这次计划停机已经结束，不能再改。");
        }

        var isWithdrawn = window.StartsAt > now;
        await work.ExecuteAsync($"UPDATE watch_windows SET {(isWithdrawn ? "withdrawn_at" : "ends_at")} = @now WHERE id = @id", new { now, id }, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("watchWindow", id), isWithdrawn ? "撤回计划停机" : "提前结束计划停机", new { window.StartsAt, window.EndsAt }, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static Failure? Mistake(NewWindow window, DateTimeOffset now)
    {
        if (window.StartsAt is not { } start || window.EndsAt is not { } end)
        {
            return Refusals.Invalid("时间", "开始和结束都要填写。");
        }

        if (start <= now)
        {
            return Refusals.Invalid("开始时间", "计划停机要在开始之前预告；已经开始的停机算中断，请在登记簿里说明原因。");
        }

        if (end <= start || end - start > Longest)
        {
            return Refusals.Invalid("结束时间", "要晚于开始时间，并且不超过 30 天。");
        }

        return string.IsNullOrWhiteSpace(window.Reason) || window.Reason.Trim().Length > LongestReason ? Refusals.Invalid("事由", "请填写，不超过 200 字。") : null;
    }
}
