using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Organisations;
using Duheng.Application.Projects;
using Duheng.Application.Registers.Imports;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Registers.Sources;

/// <summary>Saved queries, for who administers the system (业务库管理). Whoever keeps the register runs them.</summary>
public sealed class ManageSources(Database database, TimeProvider time, ChangeLog log, PackCatalog packs, ProfileCatalog profiles, SourceReader reader, SourceSecrets secrets) : IUseCase
{
    private const int Previewed = 5;

    private static readonly Failure NoSuchSource = Refusals.NoSuch("这个业务库查询");

    public async Task<Result<IReadOnlyList<QuerySource>>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (!actor.Can(Capability.AdministerSystem))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        return (await QuerySources.AllAsync(work, new Branches(actor.Branches(Capability.AdministerSystem), "o.path"), cancellationToken)).ToList();
    }

    public async Task<Result<QuerySource>> FindAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        return await FindAsync(work, actor, id, cancellationToken);
    }

    public async Task<Result<long>> AddAsync(Actor actor, QuerySource typed, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ReadyAsync(work, actor, typed, cancellationToken)).Failed(out var failure, out var source))
        {
            return failure;
        }

        var id = await QuerySources.AddAsync(work, source, time.GetUtcNow(), cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("querySource", id), "设立业务库查询", null, Shown(source), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return id;
    }

    /// <param name="typed">With its id and the version that was read. It stays with its organisation; a password that is not typed stays as it is.</param>
    public async Task<Result<bool>> SaveAsync(Actor actor, QuerySource typed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(typed);

        await using var work = await database.WriteAsync(cancellationToken);
        if ((await FindAsync(work, actor, typed.Id, cancellationToken)).Failed(out var failure, out var former)
            || (await ReadyAsync(work, actor, typed, cancellationToken)).Failed(out failure, out var source))
        {
            return failure;
        }

        if (!await QuerySources.SaveAsync(work, source, cancellationToken))
        {
            return Refusals.ChangedMeanwhile;
        }

        await log.AppendAsync(work, actor, new ChangeSubject("querySource", source.Id), "修改业务库查询", Shown(former), Shown(source), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>What it brought stays; its password is forgotten.</summary>
    public async Task<Result<bool>> RemoveAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if ((await FindAsync(work, actor, id, cancellationToken)).Failed(out var failure, out var source))
        {
            return failure;
        }

        await work.ExecuteAsync("UPDATE query_sources SET removed = 1, secret = '', version = version + 1 WHERE id = @id", new { id }, cancellationToken);
        await log.AppendAsync(work, actor, new ChangeSubject("querySource", id), "撤销业务库查询", null, new { source.Name }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Runs a query that need not be saved yet, and shows how its first rows would be read.</summary>
    public async Task<Result<SourcePreview>> PreviewAsync(Actor actor, QuerySource typed, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        if ((await ReadyAsync(work, actor, typed, cancellationToken)).Failed(out var failure, out var source))
        {
            return failure;
        }

        await log.AppendAsync(work, actor, new ChangeSubject("querySource", source.Id), "试读业务库", null, Shown(source), cancellationToken);
        await work.CommitAsync(cancellationToken);
        await work.DisposeAsync(); // whoever answers slowly holds nobody up
        if ((await reader.ReadAsync(source, Previewed, cancellationToken)).Failed(out failure, out var found))
        {
            return failure;
        }

        var type = packs.Find(source.Register)!; // it was looked at
        if (EntrySheet.Read(type, profiles.Find(source.Profile), SourceSheet.Csv(found), isQuery: true, cancellationToken).Failed(out failure, out var sheet))
        {
            return failure;
        }

        var entries = sheet.Rows.Where(row => !sheet.IsSkipped(row)).Select(row => sheet.Entry(row, masks: true)).Select(entry => entry with { Faults = [.. entry.FaultsBy(type)] }).ToList();
        var columns = type.Filled.Where(column => sheet.Has(column.Key)).ToList();
        return new SourcePreview(
            [.. columns.Select(column => column.Name)],
            [.. entries.Select(entry => (
                (IReadOnlyList<string>)[.. columns.Select(column => Domain.Registers.ColumnText.Print(entry.Values.GetValueOrDefault(column.Key)))],
                string.Join('；', entry.Faults.Select(fault => $"{fault.Column}：{fault.Problem}"))))],
            sheet.Unused,
            source.Secret);
    }

    private static async Task<Result<QuerySource>> FindAsync(Work work, Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        var source = await QuerySources.FindAsync(work, id, cancellationToken);
        return !actor.Can(Capability.AdministerSystem) ? Refusals.NotYours
            : source is null || !actor.Can(Capability.AdministerSystem, source.OrganisationPath) ? NoSuchSource
            : source;
    }

    /// <summary>What was typed as it is kept: looked at, with its password encrypted.</summary>
    private async Task<Result<QuerySource>> ReadyAsync(Work work, Actor actor, QuerySource typed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(typed);

        QuerySource? former = null;
        if (typed.Id != 0 && (await FindAsync(work, actor, typed.Id, cancellationToken)).Failed(out var failure, out former))
        {
            return failure;
        }

        var organisation = await OrganisationTree.FindAsync(work, former?.OrganisationId ?? typed.OrganisationId, cancellationToken);
        if (organisation is null || !actor.Can(Capability.AdministerSystem, organisation.Path))
        {
            return actor.Can(Capability.AdministerSystem) ? Refusals.Invalid("单位", "没有这个单位，或它不归您管；请从列表里选。") : Refusals.NotYours;
        }

        if (new SourceMistakes(packs, profiles, reader).Of(typed, out var connection, out var password) is { } mistake)
        {
            return mistake;
        }

        var source = typed with { OrganisationId = organisation.Id, Connection = connection, Query = SourceMistakes.Bare(typed.Query), Password = string.Empty };
        if (await QuerySources.IsNameTakenAsync(work, source, cancellationToken))
        {
            return Refusals.Invalid("名称", $"这个单位已经有“{source.Name}”；请换一个名称。");
        }

        var secret = password.Length > 0 ? secrets.Close(connection, password)
            : new[] { typed.Secret, former?.Secret ?? string.Empty }.FirstOrDefault(kept => secrets.Open(connection, kept) is not null) ?? string.Empty;
        return secret.Length == 0 && former?.Secret.Length > 0 && source.Kind == DatabaseKind.PostgreSql
            ? Refusals.Invalid("密码", "连接改过了，原来的密码只用于原来的连接；请重新填写密码。")
            : source with { Secret = secret };
    }

    /// <summary>What the log holds: all but the password.</summary>
    private static object Shown(QuerySource source) => new
    {
        source.Name,
        kind = source.Kind.Key(),
        source.Connection,
        source.Register,
        source.Profile,
        source.Query,
        source.MostRows,
        source.MostSeconds,
    };
}
