using Duheng.Application.Data;
using Duheng.Domain.Registers;

namespace Duheng.Application.Registers.Packs;

/// <summary>A pack with the file that it was read from: what is found out later is told with its place all the same.</summary>
internal sealed record ReadPack(string Name, Pack Pack, YamlMap Map)
{
    public YamlMap Column(RegisterType type, RegisterColumn column) =>
        Map.Maps("registers").First(map => map.Text("key") == type.Key).Maps("columns").First(map => map.Text("key") == column.Key);

    public YamlMap Measure(Measure measure) => Map.Maps("measures").First(map => map.Text("code") == measure.Code && map.Text("name") == measure.Name);

    /// <param name="word">The id of the pack, or the key or the name of one of its registers.</param>
    public DataFileException Wrong(string word, string problem, string problemEn) => Map.Maps("registers").FirstOrDefault(map => map.Text("key") == word || map.Text("name") == word) is { } register
        ? register.Wrong(register.Text("key") == word ? "key" : "name", problem, problemEn)
        : Map.Wrong("id", problem, problemEn);
}
