using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Organisations;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Administration;

/// <summary>The tree of organisations, for who administers the system: what is there, adding, closing (机构管理).</summary>
public sealed class ManageOrganisations(Database database, TimeProvider time, OrganisationTree tree, ChangeLog log) : IUseCase
{
    private const int LongestName = 60;

    /// <summary>In the order of the tree; closed ones too.</summary>
    public async Task<Result<IReadOnlyList<OrganisationRow>>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.AdministerSystem) && !actor.Can(Capability.AdministerSecurity))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var rows = await work.QueryAsync<OrganisationRow>("SELECT * FROM organisations ORDER BY code, id", null, cancellationToken);
        var visible = rows.Where(row => actor.Can(Capability.AdministerSystem, row.Path) || actor.Can(Capability.AdministerSecurity, row.Path)).ToList();
        return InTreeOrder(visible, parent: null).ToList();
    }

    public async Task<Result<long>> AddAsync(Actor actor, string? code, string? name, OrganisationKind kind, long parentId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var parent = await OrganisationTree.FindAsync(work, parentId, cancellationToken);
        if (parent is null || !actor.Can(Capability.AdministerSystem, parent.Path))
        {
            return actor.Can(Capability.AdministerSystem) ? Refusals.NoSuch("上级机构") : Refusals.NotYours;
        }

        if (string.IsNullOrWhiteSpace(code) || string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName || code.Trim().Length > LongestName)
        {
            return Refusals.Invalid("机构", "编码和名称都要填写，不超过 60 字。");
        }

        if (parent.ClosedOn is not null)
        {
            return Refusals.Conflict($"“{parent.Name}”已经撤销，不能在它下面再设机构。");
        }

        if (kind == OrganisationKind.Treasury || (kind == OrganisationKind.Department && parent.Kind == OrganisationKind.Unit))
        {
            return Refusals.Invalid("类型", "财政部门在最上面，主管部门在财政部门下面；请改选类型或上级。");
        }

        if (await work.ValueAsync<long>("SELECT count(*) FROM organisations WHERE code = @code", new { code = code.Trim() }, cancellationToken) > 0)
        {
            return Refusals.Invalid("编码", $"“{code.Trim()}”已经有了；一个编码只能用一次。");
        }

        var row = await tree.AddAsync(work, actor, code.Trim(), name.Trim(), kind, parent, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return row.Id;
    }

    /// <summary>Closes an organisation without open branches or people: its projects stay and are read, nothing new is opened.</summary>
    public async Task<Result<bool>> CloseAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        var row = await OrganisationTree.FindAsync(work, id, cancellationToken);
        if (row is null || !actor.Can(Capability.AdministerSystem, row.Path))
        {
            return actor.Can(Capability.AdministerSystem) ? Refusals.NoSuch("这个机构") : Refusals.NotYours;
        }

        if (row.ClosedOn is { } before)
        {
            return Closed(row.Name, before);
        }

        var open = await work.ValueAsync<long>("SELECT count(*) FROM organisations WHERE parent_id = @id AND closed_on IS NULL", new { id }, cancellationToken);
        var people = await work.ValueAsync<long>("SELECT count(*) FROM people WHERE organisation_id = @id AND closed_at IS NULL", new { id }, cancellationToken);
        if (row.ParentId is null || open + people > 0)
        {
            return Refusals.Conflict($"“{row.Name}”还有 {Domain.Quantities.Figures.Plain(open)} 个下级机构、{Domain.Quantities.Figures.Plain(people)} 个账号在用；请先撤销下级、停用账号。最上面的财政部门不能撤销。");
        }

        var today = ChinaClock.Today(time);
        if (await work.ExecuteAsync("UPDATE organisations SET closed_on = @today, version = version + 1 WHERE id = @id AND closed_on IS NULL", new { today, id }, cancellationToken) == 0)
        {
            return Closed(row.Name, today); // by somebody else, in this moment
        }

        await log.AppendAsync(work, actor, new ChangeSubject("organisation", id), "撤销机构", new { row.Name }, new { closedOn = today }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static Failure Closed(string name, DateOnly on) => Refusals.Conflict($"“{name}”已于 {on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 撤销，不必再撤销。");

    private static IEnumerable<OrganisationRow> InTreeOrder(IReadOnlyList<OrganisationRow> rows, long? parent) =>
        rows.Where(row => parent is null ? rows.All(other => other.Id != row.ParentId) : row.ParentId == parent).SelectMany(row => InTreeOrder(rows, row.Id).Prepend(row));
}
