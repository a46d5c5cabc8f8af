using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>A person's own views of a list: kept, renamed, removed (常用视图). They are a habit and no record: the log does not hold them.</summary>
public sealed class SavedViews(Database database) : IUseCase
{
    /// <summary>The list that they are of.</summary>
    public const string Projects = "projects";

    private const int Most = 20;
    private const int LongestName = 20;
    private const int LongestAddress = 1_000;

    public async Task<IReadOnlyList<SavedView>> ListAsync(Actor actor, string page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        return await work.QueryAsync<SavedView>("SELECT id, name, address FROM saved_views WHERE person_id = @PersonId AND page = @page ORDER BY id", new { actor.PersonId, page }, cancellationToken);
    }

    /// <summary>A view of the same name is changed to these filters.</summary>
    public async Task<Result<SavedView>> SaveAsync(Actor actor, string page, string? name, string? address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (Name(name).Failed(out var failure, out var title))
        {
            return failure;
        }

        if (address is not ['?', _, ..] || address.Length > LongestAddress)
        {
            return Refusals.Invalid("视图", "现在没有筛选，存下来和“全部”一样；请先筛选或排序。");
        }

        await using var work = await database.WriteAsync(cancellationToken);
        var others = await work.QueryAsync<SavedView>("SELECT id, name, address FROM saved_views WHERE person_id = @PersonId AND page = @page", new { actor.PersonId, page }, cancellationToken);
        var same = others.FirstOrDefault(view => view.Name == title);
        if (same is null && others.Count >= Most)
        {
            return Refusals.Conflict($"最多存 {Figures.Plain(Most)} 个视图；请先删去不用的。");
        }

        var id = same is null
            ? await work.ValueAsync<long>(
                "INSERT INTO saved_views (person_id, page, name, address) VALUES (@PersonId, @page, @title, @address) RETURNING id", new { actor.PersonId, page, title, address }, cancellationToken)
            : same.Id;
        await work.ExecuteAsync("UPDATE saved_views SET address = @address WHERE id = @id", new { address, id }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return new SavedView { Id = id, Name = title, Address = address };
    }

    public async Task<Result<SavedView>> RenameAsync(Actor actor, long id, string? name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        if (Name(name).Failed(out var failure, out var title))
        {
            return failure;
        }

        await using var work = await database.WriteAsync(cancellationToken);
        if (await FindAsync(work, actor, id, cancellationToken) is not { } view)
        {
            return Refusals.NoSuch("这个视图");
        }

        var taken = await work.ValueAsync<long>(
            "SELECT count(*) FROM saved_views a JOIN saved_views b ON b.person_id = a.person_id AND b.page = a.page WHERE a.id = @id AND b.id <> a.id AND b.name = @title", new { id, title }, cancellationToken);
        if (taken > 0)
        {
            return Refusals.Conflict($"已经有叫“{title}”的视图；请换一个名字。");
        }

        await work.ExecuteAsync("UPDATE saved_views SET name = @title WHERE id = @id", new { title, id }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return view with { Name = title };
    }

    public async Task<Result<SavedView>> DeleteAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.WriteAsync(cancellationToken);
        if (await FindAsync(work, actor, id, cancellationToken) is not { } view)
        {
            return Refusals.NoSuch("这个视图");
        }

        await work.ExecuteAsync("DELETE FROM saved_views WHERE id = @id", new { id }, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return view;
    }

    private static Task<SavedView?> FindAsync(Work work, Actor actor, long id, CancellationToken cancellationToken) =>
        work.FindAsync<SavedView>("SELECT id, name, address FROM saved_views WHERE id = @id AND person_id = @PersonId", new { id, actor.PersonId }, cancellationToken);

    private static Result<string> Name(string? name) => name?.Trim() is { Length: > 0 and <= LongestName } title
        ? title
        : Refusals.Invalid("视图名称", $"请填写，不超过 {Figures.Plain(LongestName)} 个字。");
}
