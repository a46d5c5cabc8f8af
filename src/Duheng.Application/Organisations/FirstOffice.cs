using Duheng.Application.Accounts;
using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.Options;

namespace Duheng.Application.Organisations;

/// <summary>Sets up an empty platform (首次启用): the finance bureau at the head of the tree, and its first administrator.</summary>
public sealed class FirstOffice(Database database, OrganisationTree tree, People people, IOptions<AccountOptions> options) : IUseCase
{
    /// <summary>Whether nobody has an account yet.</summary>
    public async Task<bool> IsOpenAsync(CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        return await work.ValueAsync<long>("SELECT count(*) FROM people", null, cancellationToken) == 0;
    }

    /// <returns>The id of the administrator.</returns>
    public async Task<Result<long>> ExecuteAsync(string office, string login, string name, string password, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(office) || string.IsNullOrWhiteSpace(login) || string.IsNullOrWhiteSpace(name))
        {
            return Refusals.Invalid("首次启用", "机构名称、登录名和姓名都要填写。");
        }

        if (PasswordRules.Refuse(password, login, options.Value) is { } weak)
        {
            return weak;
        }

        await using var work = await database.WriteAsync(cancellationToken);
        if (await work.ValueAsync<long>("SELECT count(*) FROM people", null, cancellationToken) > 0)
        {
            return Refusals.Conflict("平台已经启用过；请用已有的管理员账号登录。");
        }

        var root = await tree.AddAsync(work, by: null, "000", office.Trim(), OrganisationKind.Treasury, parent: null, cancellationToken);
        var id = await people.AddAsync(work, by: null, login.Trim(), name.Trim(), root.Id, password, mustChange: false, cancellationToken);
        foreach (var role in new[] { Role.SystemAdministrator, Role.SecurityAdministrator })
        {
            await people.GrantAsync(work, by: null, id, role, root.Id, cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
        return id;
    }
}
