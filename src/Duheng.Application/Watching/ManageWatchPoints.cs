using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Organisations;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Watching;
using Duheng.Storage;

namespace Duheng.Application.Watching;

/// <summary>
/// Points to be watched, for who administers the system (监测点管理). Whatever changes a point takes it from the server that has it: that server, or another,
/// takes it up again as it is then.
/// </summary>
public sealed class ManageWatchPoints(Database database, TimeProvider time, ChangeLog log, IEnumerable<IOutageRegister> registers) : IUseCase
{
    private static readonly Failure NoSuchPoint = Refusals.NoSuch("这个监测点");

    private readonly IReadOnlyList<IOutageRegister> registers = [.. registers];

    public async Task<Result<IReadOnlyList<AdministeredPoint>>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        var scope = new Branches(actor.Branches(Capability.AdministerSystem), "o.path");
        await using var work = await database.ReadAsync(cancellationToken);
        var points = await work.QueryAsync<WatchPointRow>(
            $"SELECT {WatchPointRow.Columns} FROM watch_points p JOIN organisations o ON o.id = p.organisation_id WHERE p.removed = 0 AND {scope.Sql} ORDER BY o.code, p.system, p.name, p.id", scope.With(null), cancellationToken);
        var states = (await work.QueryAsync<WatchStateRow>("SELECT point_id, obstacle FROM watch_states WHERE obstacle <> ''", null, cancellationToken)).ToDictionary(state => state.PointId, state => state.Obstacle);
        return points.Select(point => new AdministeredPoint(point, states.GetValueOrDefault(point.Id, string.Empty))).ToList();
    }

    public async Task<Result<AdministeredPoint>> FindAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        if ((await FindAsync(work, actor, id, cancellationToken)).Failed(out var failure, out var point))
        {
            return failure;
        }

        return new AdministeredPoint(point, await work.ValueAsync<string>("SELECT obstacle FROM watch_states WHERE point_id = @id", new { id }, cancellationToken));
    }

    public async Task<Result<long>> AddAsync(Actor actor, WatchPointRow point, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(point);

        await using var work = await database.WriteAsync(cancellationToken);
        var organisation = await OrganisationTree.FindAsync(work, point.OrganisationId, cancellationToken);
        if (organisation is null || !actor.Can(Capability.AdministerSystem, organisation.Path))
        {
            return actor.Can(Capability.AdministerSystem) ? Refusals.Invalid("单位", "没有这个单位，或它不归您管；请从列表里选。") : Refusals.NotYours;
        }

        if (await RefuseAsync(work, point, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var id = await WatchPoints.AddAsync(work, point, time.GetUtcNow(), cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("watchPoint", id), "设立监测点", null, Shown(point), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return id;
    }

    /// <param name="point">With its id and the version that was read. It stays with its organisation.</param>
    public async Task<Result<bool>> SaveAsync(Actor actor, WatchPointRow point, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(point);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await FindAsync(work, actor, point.Id, cancellationToken)).Failed(out var failure, out var former))
        {
            return failure;
        }

        var row = point with { OrganisationId = former.OrganisationId };
        if (await RefuseAsync(work, row, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (!await WatchPoints.SaveAsync(work, row, cancellationToken))
        {
            return Refusals.ChangedMeanwhile;
        }

        await log.AppendAsync(work, actor, new ChangeSubject("watchPoint", point.Id), "修改监测点", Shown(former), Shown(row), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>An outage that lasts is known until the last check; from then on nothing is.</summary>
    public Task<Result<bool>> PauseAsync(Actor actor, long id, CancellationToken cancellationToken) => SwitchAsync(actor, id, "paused = 1", "暂停监测", cancellationToken);

    public Task<Result<bool>> ResumeAsync(Actor actor, long id, CancellationToken cancellationToken) => SwitchAsync(actor, id, "paused = 0", "恢复监测", cancellationToken);

    /// <summary>What was recorded stays.</summary>
    public Task<Result<bool>> RemoveAsync(Actor actor, long id, CancellationToken cancellationToken) => SwitchAsync(actor, id, "removed = 1", "撤销监测点", cancellationToken);

    private async Task<Result<bool>> SwitchAsync(Actor actor, long id, string to, string action, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if ((await FindAsync(work, actor, id, cancellationToken)).Failed(out var failure, out var point))
        {
            return failure;
        }

        await work.ExecuteAsync($"UPDATE watch_points SET {to}, version = version + 1 WHERE id = @id", new { id }, cancellationToken);
        await WatchPoints.StopAsync(work, point, registers, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("watchPoint", id), action, null, new { point.Name }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<Result<WatchPointRow>> FindAsync(Work work, Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        var point = await WatchPoints.FindAsync(work, id, cancellationToken);
        return !actor.Can(Capability.AdministerSystem) ? Refusals.NotYours
            : point is null || point.Removed || !actor.Can(Capability.AdministerSystem, point.OrganisationPath) ? NoSuchPoint
            : point;
    }

    private static async Task<Failure?> RefuseAsync(Work work, WatchPointRow point, CancellationToken cancellationToken)
    {
        if (WatchPointMistakes.Of(point.ToPoint()).ToList() is [var first, ..])
        {
            return Refusals.Invalid(first.Field, first.Reason);
        }

        return await work.ValueAsync<long>(
            "SELECT count(*) FROM watch_points WHERE organisation_id = @OrganisationId AND name = @Name AND removed = 0 AND id <> @Id", new { point.OrganisationId, point.Name, point.Id }, cancellationToken) > 0
            ? Refusals.Invalid("名称", $"这个单位已经有“{point.Name}”；请换一个名称，否则登记簿里分不清。")
            : null;
    }

    private static object Shown(WatchPointRow row) => new
    {
        row.Name,
        row.System,
        kind = row.Kind.Key(),
        row.Host,
        row.Port,
        row.Path,
        row.Encrypted,
        row.AnyCertificate,
        row.ExpectedStatus,
        row.ExpectedText,
        row.EverySeconds,
        row.LimitMs,
        row.FailuresToBegin,
        row.SuccessesToEnd,
    };
}
