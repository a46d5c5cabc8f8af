using Duheng.Application.Accounts;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Organisations;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Administration;

/// <summary>
/// What accounts may do, for who administers security: granting roles, taking them back, unlocking (授权管理). Nobody grants to themselves, and nobody
/// is two of the three administrators.
/// </summary>
public sealed class ManageGrants(Database database, People people, ChangeLog log) : IUseCase
{
    private static readonly Role[] Administrators = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];

    public async Task<Result<bool>> AddAsync(Actor actor, long personId, Role role, long organisationId, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var organisation = await OrganisationTree.FindAsync(work, organisationId, cancellationToken);
        if (await RefuseAsync(work, actor, personId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (organisation is null || organisation.ClosedOn is not null || !actor.Can(Capability.AdministerSecurity, organisation.Path))
        {
            return Refusals.Invalid("机构", "没有这个机构，或已经撤销；请另选。");
        }

        var held = await work.QueryAsync<GrantRow>("SELECT id, person_id, role, organisation_id FROM grants WHERE person_id = @personId", new { personId }, cancellationToken);
        if (Administrators.Contains(role) && held.Any(grant => grant.Role != role))
        {
            return Refusals.Conflict($"{role.Name()}不能兼任别的角色（三员分立）；请另设账号，或先收回原有授权。");
        }

        if (held.FirstOrDefault(grant => Administrators.Contains(grant.Role) && grant.Role != role) is { } other)
        {
            return Refusals.Conflict($"这个账号已经是{other.Role.Name()}，不能兼任别的角色（三员分立）。");
        }

        await people.GrantAsync(work, actor, personId, role, organisationId, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<Result<bool>> RemoveAsync(Actor actor, long personId, long grantId, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if (await RefuseAsync(work, actor, personId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var grant = await work.FindAsync<GrantRow>(
            "SELECT g.id, g.person_id, g.role, g.organisation_id, o.name AS organisation FROM grants g JOIN organisations o ON o.id = g.organisation_id WHERE g.id = @grantId AND g.person_id = @personId",
            new { grantId, personId },
            cancellationToken);
        if (grant is null)
        {
            return Refusals.NoSuch("这项授权");
        }

        await work.ExecuteAsync("DELETE FROM grants WHERE id = @grantId", new { grantId }, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("person", personId), "收回授权", new { role = grant.Role.Name(), grant.Organisation }, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>After too many wrong passwords, before the time is up.</summary>
    public async Task<Result<bool>> UnlockAsync(Actor actor, long personId, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if (await RefuseAsync(work, actor, personId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        await work.ExecuteAsync("UPDATE people SET locked_until = NULL, failed_attempts = 0 WHERE id = @personId", new { personId }, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("person", personId), "解除锁定", null, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<Failure?> RefuseAsync(Work work, Actor actor, long personId, CancellationToken cancellationToken)
    {
        if (await ManagePeople.FindAsync(work, personId, cancellationToken) is not { } account || !actor.Can(Capability.AdministerSecurity, account.Path))
        {
            return actor.Can(Capability.AdministerSecurity) ? Refusals.NoSuch("这个账号") : Refusals.NotYours;
        }

        return personId == actor.PersonId ? Refusals.Conflict("不能给自己授权或收回授权；请由另一位安全管理员办理。") : null;
    }
}
