using Duheng.Application.Data;
using Duheng.Application.Registers.Packs;

namespace Duheng.Application.Registers.Imports;

/// <summary>All ways to read the exports of other programs: what ships, with the user's own folder over it.</summary>
public sealed class ProfileCatalog
{
    private ProfileCatalog(IReadOnlyList<ImportProfile> profiles) => Profiles = profiles;

    public IReadOnlyList<ImportProfile> Profiles { get; }

    /// <param name="folder">Of packs, with a folder of profiles in it; null for what ships.</param>
    public static ProfileCatalog Of(PackCatalog packs, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(packs);

        // A pack of one's own may have taken the place of the one that a shipped profile reads into.
        var shipped = DataFolder.Read("pack-profiles").Where(one => packs.Find(YamlFile.Read(one.File, one.Content).Text("register")) is not null).Select(one => ProfileFile.Read(one.File, one.Content, packs));
        var own = folder is not null && Directory.Exists(Path.Combine(folder, "profiles"))
            ? Directory.EnumerateFiles(Path.Combine(folder, "profiles"), "*.yaml").Order(StringComparer.Ordinal).Select(path => ProfileFile.ReadOwn(path, packs)).ToList()
            : [];
        return new ProfileCatalog([.. shipped.Where(one => own.TrueForAll(other => other.Id != one.Id)), .. own]);
    }

    public ImportProfile? Find(string id) => Profiles.FirstOrDefault(profile => profile.Id == id);
}
