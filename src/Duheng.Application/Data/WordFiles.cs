using Duheng.Domain.Reports;

namespace Duheng.Application.Data;

/// <summary>Reads words/*.yaml into the <see cref="Lexicon"/>.</summary>
internal static class WordFiles
{
    private static readonly Dictionary<string, bool> Uses = new(StringComparer.Ordinal) { ["claim"] = true, ["match"] = false };

    public static Lexicon Read() => new(DataFolder.Read("words").Select(one => Read(one.File, one.Content)));

    internal static WordList Read(string file, string content)
    {
        var map = YamlFile.Read(file, content);
        var list = new WordList(map.Text("list"), map.Texts("words"), map.Choice("use", Uses)) { About = map.Text("about") };
        _ = map.Text("aboutEn");
        map.RefuseUnknownKeys();
        return list;
    }
}
