using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Registers.Files;

/// <summary>The rows of files, within somebody else's work.</summary>
internal static class RegisterFiles
{
    private const string Select =
        """
        SELECT f.id, f.sha256, f.sm3, f.name, f.media_type, f.size, f.custodian, f.captured_at, f.version, p.name AS person, f.created_at
        FROM register_files f JOIN people p ON p.id = f.created_by WHERE f.organisation_id = @organisationId
        """;

    public static Task<RegisterFile?> FindAsync(Work work, long organisationId, string sha256, CancellationToken cancellationToken) =>
        work.FindAsync<RegisterFile>($"{Select} AND f.sha256 = @sha256", new { organisationId, sha256 = sha256.ToUpperInvariant() }, cancellationToken);

    /// <summary>
    /// The file, if an entry of this register names it, or did before it was corrected, or this person brought it in: contents are kept once for each organisation, and who may see one
    /// of its registers need not see the others.
    /// </summary>
    public static async Task<RegisterFile?> FindAsync(Work work, Actor actor, RegisterPlace place, string sha256, CancellationToken cancellationToken)
    {
        if (await FindAsync(work, place.Organisation.Id, sha256, cancellationToken) is not { } file)
        {
            return null;
        }

        var isOwn = await work.ValueAsync<long>("SELECT created_by FROM register_files WHERE id = @Id", new { file.Id }, cancellationToken) == actor.PersonId;
        return isOwn || await IsNamedAsync(work, place, file.Sha256, cancellationToken) ? file : null;
    }

    /// <summary>Of many hashes those whose files are there.</summary>
    public static async Task<IReadOnlySet<string>> KnownAsync(Work work, long organisationId, IReadOnlyCollection<string> asked, CancellationToken cancellationToken) => asked.Count == 0
        ? new HashSet<string>()
        : (await work.QueryAsync<string>($"SELECT sha256 FROM register_files WHERE organisation_id = @organisationId AND {work.IsOneOf("sha256", "asked")}", new { organisationId, asked = work.Many(asked) }, cancellationToken))
            .ToHashSet(StringComparer.Ordinal);

    private static async Task<bool> IsNamedAsync(Work work, RegisterPlace place, string sha256, CancellationToken cancellationToken)
    {
        if (await RegisterSlots.FindAsync(work, place.Type, cancellationToken) is not { } register)
        {
            return false;
        }

        var slots = place.Type.Filled.Where(column => column.Kind == ColumnKind.File).Select(column => register.Slots.GetValueOrDefault(column.Key)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var names = slots.Select(slot => slot == StoredRegister.More ? $"e.{slot} LIKE '%' || @sha256 || '%'" : $"e.{slot} = @sha256");
        var parameters = new { register = register.Id, organisation = place.Organisation.Id, sha256 };
        const string Entries = "FROM register_entries e";
        const string Here = "e.register_id = @register AND e.organisation_id = @organisation";
        return slots.Count > 0
            && (await work.ValueAsync<long>($"SELECT count(*) {Entries} WHERE {Here} AND ({string.Join(" OR ", names)})", parameters, cancellationToken) > 0
                || await work.ValueAsync<long>($"SELECT count(*) {Entries} JOIN register_versions v ON v.entry_id = e.id WHERE {Here} AND v.content LIKE '%' || @sha256 || '%'", parameters, cancellationToken) > 0);
    }

    /// <summary>The files that an entry names, by the key of their column.</summary>
    public static async Task<IReadOnlyDictionary<string, RegisterFile>> OfAsync(Work work, RegisterEntry entry, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, RegisterFile>(StringComparer.Ordinal);
        foreach (var column in entry.Type.Filled.Where(column => column.Kind == ColumnKind.File && entry.Text(column.Key).Length > 0))
        {
            if (await FindAsync(work, entry.OrganisationId, entry.Text(column.Key), cancellationToken) is { } file)
            {
                files[column.Key] = file;
            }
        }

        return files;
    }
}
