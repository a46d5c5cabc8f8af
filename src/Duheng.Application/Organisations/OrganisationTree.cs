using Duheng.Application.History;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Organisations;

/// <summary>Writes and reads the tree of organisations, within somebody else's transaction.</summary>
public sealed class OrganisationTree(ChangeLog log)
{
    /// <param name="by">Null for the program itself: first set-up, demo.</param>
    public async Task<OrganisationRow> AddAsync(
        Work work, Actor? by, string code, string name, OrganisationKind kind, OrganisationRow? parent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        // The path holds the row's own id: a placeholder first, which nobody else can see.
        var id = await work.ValueAsync<long>(
            "INSERT INTO organisations (code, name, kind, parent_id, path) VALUES (@code, @name, @kind, @parent, @code) RETURNING id",
            new { code, name, kind = kind.Key(), parent = parent?.Id },
            cancellationToken);
        var path = (parent?.Path ?? "/") + id.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/";
        await work.ExecuteAsync("UPDATE organisations SET path = @path WHERE id = @id", new { path, id }, cancellationToken);
        await log.AppendAsync(work, by, new ChangeSubject("organisation", id), "设立机构", null, new { code, name, kind = kind.Key(), parent = parent?.Name }, cancellationToken);
        return new OrganisationRow { Id = id, Code = code, Name = name, Kind = kind, ParentId = parent?.Id, Path = path, Version = 1 };
    }

    public static Task<OrganisationRow?> FindAsync(Work work, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return work.FindAsync<OrganisationRow>("SELECT * FROM organisations WHERE id = @id", new { id }, cancellationToken);
    }
}
