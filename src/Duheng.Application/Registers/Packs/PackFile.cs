using System.Text.RegularExpressions;
using Duheng.Application.Data;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Application.Registers.Packs;

/// <summary>Reads packs/*.yaml into <see cref="Pack"/>; every mistake is told with file, line and column.</summary>
internal static partial class PackFile
{
    /// <summary>As many unique rules as an entry has places to keep them in.</summary>
    public const int MostUnique = 3;

    private const int MostGraceDays = 366;

    private static readonly int[] PartsOfYear = [12, 4, 2, 1];

    private static readonly Dictionary<string, Role> Writers = new[] { Role.UnitClerk, Role.Operator }.ToDictionary(role => role.Key(), StringComparer.Ordinal);

    public static ReadPack Read(string file, string content) => Read(file, YamlFile.Read(file, content));

    /// <summary>A pack of the user's own.</summary>
    public static ReadPack ReadOwn(string path) => Read(path, YamlFile.ReadOwn(path, OwnFile.Read(path)));

    private static ReadPack Read(string file, YamlMap map) => new(file, Read(map), map);

    private static Pack Read(YamlMap map)
    {
        var pack = new Pack(
            Word(map, "id", IdForm()), map.Text("name"), [.. map.Maps("registers").Select(Register)], [.. map.Has("measures") ? map.Maps("measures").Select(Measure) : []]);
        map.RefuseUnknownKeys();
        return Twice(pack.Registers.Select(register => register.Key).Concat(pack.Registers.Select(register => register.Name))) is { } twice
            ? throw map.Wrong("registers", $"“{twice}”写了两次；登记簿的键和名称都不能重复。", $"\"{twice}\" stands twice: keys and names of registers differ.")
            : Twice(pack.Measures.Select(measure => measure.Code + " " + measure.Name)) is { } same
                ? throw map.Wrong("measures", $"度量“{same}”写了两次。", $"the measure \"{same}\" stands twice.")
                : pack;
    }

    private static RegisterType Register(YamlMap map)
    {
        var type = new RegisterType
        {
            Key = Word(map, "key", KeyForm()),
            Name = Name(map),
            Counter = map.Text("counter"),
            OccursOn = map.Text("occursOn"),
            EndsOn = map.OptionalText("endsOn"),
            Title = map.Text("title"),
            Columns = [.. map.Maps("columns").Select(PackColumns.Read)],
            Unique = [.. map.OptionalTexts("unique").Select(rule => Keys(rule, '+'))],
            Order = [.. map.OptionalTexts("order").Select(rule => Keys(rule, '<'))],
            Cadence = map.Has("cadence") ? Cadence(map.Map("cadence")) : null,
            Writers = [.. map.OptionalTexts("writers").Select(word => Writers.TryGetValue(word, out var role)
                ? role
                : throw map.Wrong("writers", $"“writers”里应是 {string.Join("、", Writers.Keys)}，现在有“{word}”。", $"\"writers\" holds {string.Join(", ", Writers.Keys)}, not \"{word}\"."))],
            Phone = map.OptionalTexts("phone"),
            FedByWatching = map.FlagOr("fedByWatching", false),
        };
        map.RefuseUnknownKeys();
        PackColumns.Check(map, type);
        return type;
    }

    private static Cadence Cadence(YamlMap map)
    {
        var cadence = new Cadence(map.OptionalInteger("partsOfYear") ?? 1, map.OptionalInteger("times") ?? 1, map.OptionalInteger("graceDays") ?? 0);
        map.RefuseUnknownKeys();
        return !PartsOfYear.Contains(cadence.PartsOfYear) ? throw map.Wrong("partsOfYear", "“partsOfYear”应是 12、4、2 或 1。", "\"partsOfYear\" must be 12, 4, 2 or 1.")
            : cadence.Times is < 1 or > 31 ? throw map.Wrong("times", "“times”应在 1 到 31 之间。", "\"times\" must be from 1 to 31.")
            : cadence.GraceDays is < 0 or > MostGraceDays ? throw map.Wrong("graceDays", $"“graceDays”应在 0 到 {Figures.Plain(MostGraceDays)} 之间。", $"\"graceDays\" must be from 0 to {Figures.Plain(MostGraceDays)}.")
            : cadence;
    }

    private static Measure Measure(YamlMap map)
    {
        var measure = new Measure(map.Text("code"), map.Text("name"), map.Text("expression"), map.OptionalText("unit") ?? string.Empty);
        map.RefuseUnknownKeys();
        return measure;
    }

    internal static string Word(YamlMap map, string key, Regex form) => map.Text(key) is var word && form.IsMatch(word)
        ? word
        : throw map.Wrong(key, $"“{key}”应由小写字母开头，只含小写字母、数字和{(form == IdForm() ? "短横" : "下划线")}，现在是“{map.Text(key)}”。", $"\"{key}\" must match {form}, and is \"{map.Text(key)}\".");

    /// <summary>Measures call it by this name: letters and digits, as one word.</summary>
    internal static string Name(YamlMap map) => map.Text("name") is var name && NameForm().IsMatch(name)
        ? name
        : throw map.Wrong("name", $"“name”要能写进度量的式子：由文字开头，只含文字和数字，现在是“{map.Text("name")}”。", $"\"name\" must be one word of letters and digits, and is \"{map.Text("name")}\".");

    [GeneratedRegex("^[a-z][a-z0-9_]{0,39}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex KeyForm();

    private static IReadOnlyList<string> Keys(string rule, char between) => rule.Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string? Twice(IEnumerable<string> words) => words.GroupBy(word => word, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^\p{L}[\p{L}\p{Nd}]{0,29}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameForm();
}
