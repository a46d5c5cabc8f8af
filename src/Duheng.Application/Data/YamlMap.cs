using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Duheng.Application.Data;

/// <summary>A mapping of a data file, read key by key. What is missing, unknown or of the wrong kind is told with its place.</summary>
internal sealed class YamlMap(string file, YamlMappingNode node)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? string.Empty);

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => OptionalText(key) ?? throw Missing(key);

    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: null or "null" or "~" or "" } => null,
        YamlScalarNode scalar => scalar.Value,
        var other => throw Wrong(other, $"“{key}”应是一个值。"),
    };

    public decimal Number(string key) => OptionalNumber(key) ?? throw Missing(key);

    public decimal? OptionalNumber(string key)
    {
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(key, $"“{key}”应是数字，现在是“{text}”。");
    }

    public int? OptionalInteger(string key) => OptionalNumber(key) is { } number
        ? number == decimal.Truncate(number) ? (int)number : throw Wrong(key, $"“{key}”应是整数。")
        : null;

    public bool Flag(string key) => Text(key) switch
    {
        "true" => true,
        "false" => false,
        var other => throw Wrong(key, $"“{key}”应是 true 或 false，现在是“{other}”。"),
    };

    /// <summary>One of a fixed set of names.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices) => choices.TryGetValue(Text(key), out var chosen)
        ? chosen
        : throw Wrong(key, $"“{key}”应是 {string.Join("、", choices.Keys)} 之一，现在是“{Text(key)}”。");

    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => throw Missing(key),
        YamlSequenceNode list => [.. list.Children.Select(item => item is YamlScalarNode { Value: { } text } ? text : throw Wrong(item, $"“{key}”的每一项都应是一个词。"))],
        var other => throw Wrong(other, $"“{key}”应是列表，例如 [甲, 乙]。"),
    };

    public IReadOnlyList<string> OptionalTexts(string key) => Has(key) ? Texts(key) : [];

    public IEnumerable<YamlMap> Maps(string key) => Find(key) switch
    {
        null => throw Missing(key),
        YamlSequenceNode list => list.Children.Select(item => item is YamlMappingNode map ? new YamlMap(file, map) : throw Wrong(item, $"“{key}”的每一项都应是“键: 值”。")),
        var other => throw Wrong(other, $"“{key}”应是列表。"),
    };

    public YamlMap Map(string key) => Find(key) switch
    {
        null => throw Missing(key),
        YamlMappingNode map => new YamlMap(file, map),
        var other => throw Wrong(other, $"“{key}”应是一组“键: 值”。"),
    };

    /// <summary>A key that nobody asked for is a slip of the pen.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !asked.Contains(name))
            {
                throw Wrong(key, $"不认识的键“{key}”；可用的有：{string.Join("、", asked)}。");
            }
        }
    }

    public DataFileException Wrong(string key, string problem) => Wrong(Find(key) ?? node, problem);

    private DataFileException Wrong(YamlNode at, string problem) => new(file, at.Start.Line, at.Start.Column, problem);

    private DataFileException Missing(string key) => Wrong(node, $"缺少“{key}”。");

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }
}
