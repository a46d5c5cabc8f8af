using Duheng.Application.Data;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Registers;

namespace Duheng.Application.Registers.Imports;

/// <summary>Reads packs/profiles/*.yaml.</summary>
internal static class ProfileFile
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    public static ImportProfile Read(string file, string content, PackCatalog packs) => Read(YamlFile.Read(file, content), packs);

    public static ImportProfile ReadOwn(string path, PackCatalog packs) => Read(YamlFile.ReadOwn(path, OwnFile.Read(path)), packs);

    private static ImportProfile Read(YamlMap map, PackCatalog packs)
    {
        var type = packs.Find(map.Text("register")) ?? throw map.Wrong("register", $"没有登记簿“{map.Text("register")}”。", $"there is no register \"{map.Text("register")}\".");
        var profile = new ImportProfile(map.Text("id"), map.Text("name"), type.Key)
        {
            Columns = [.. map.Maps("columns").Select(one => Column(one, "head", Key(one, type)))],
            Intervals = [.. map.Has("intervals") ? map.Maps("intervals").Select(one => Interval(one, type)) : []],
            Compose = [.. map.Has("compose") ? map.Maps("compose").Select(one => Column(one, "heads", Key(one, type))) : []],
            Skip = [.. map.Has("skip") ? map.Maps("skip").Select(Skip) : []],
        };
        map.RefuseUnknownKeys();
        return profile;
    }

    private static string Key(YamlMap map, RegisterType type) => type.Filled.Any(column => column.Key == map.Text("column"))
        ? map.Text("column")
        : throw map.Wrong("column", $"“{type.Name}”没有可以填的列“{map.Text("column")}”。", $"{type.Key} has no column \"{map.Text("column")}\" to fill.");

    private static ProfileColumn Column(YamlMap map, string heads, string key)
    {
        var words = map.Has("words") ? map.Map("words") : null;
        var column = new ProfileColumn(
            Heads(map, heads), key, words is null ? None : Words(map, words.Keys, words.Text), map.OptionalText("prefix") ?? string.Empty);
        map.RefuseUnknownKeys();
        return column;
    }

    private static ProfileColumn Skip(YamlMap map)
    {
        var column = new ProfileColumn(Heads(map, "head"), string.Empty, Words(map, map.Texts("words"), word => word), string.Empty);
        map.RefuseUnknownKeys();
        return column;
    }

    private static ProfileInterval Interval(YamlMap map, RegisterType type)
    {
        var interval = new ProfileInterval(Key(map, type), Heads(map, "start"), Heads(map, "end"));
        map.RefuseUnknownKeys();
        return interval;
    }

    private static Dictionary<string, string> Words(YamlMap map, IEnumerable<string> words, Func<string, string> ours)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        return words.FirstOrDefault(word => !known.TryAdd(EntryRules.KeyOf(word), ours(word))) is { } twice
            ? throw map.Wrong("words", $"“{twice}”写了两次；大小写、全角半角不同也算同一个词。", $"\"{twice}\" stands twice: case and width make no difference.")
            : known;
    }

    /// <summary>One head, or several that mean the same.</summary>
    private static IReadOnlyList<string> Heads(YamlMap map, string key) => [.. (map.IsList(key) ? map.Texts(key) : [map.Text(key)]).Select(EntryRules.KeyOf)];
}
