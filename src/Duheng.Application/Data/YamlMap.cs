using System.Globalization;
using Duheng.Domain.Reports;
using YamlDotNet.RepresentationModel;

namespace Duheng.Application.Data;

/// <summary>A mapping of a data file, read key by key. What is missing, unknown or of the wrong kind is told with its place.</summary>
/// <param name="basis">Where keys are looked up that are not here: the file that this one extends.</param>
internal sealed class YamlMap(string file, YamlMappingNode node, YamlMap? basis = null)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? string.Empty);

    /// <summary>Whether there is no key at all, here or in the file that this one extends.</summary>
    public bool IsEmpty => node.Children.Count == 0 && basis?.IsEmpty != false;

    public bool Has(string key) => Find(key) is not null;

    public bool IsList(string key) => Find(key)?.Node is YamlSequenceNode;

    /// <summary>Whether the key stands here, and not only in the file that this one extends.</summary>
    public bool HasOwn(string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    /// <summary>The same without some keys: they are not handed down.</summary>
    public YamlMap Without(params string[] keys)
    {
        foreach (var key in keys)
        {
            node.Children.Remove(new YamlScalarNode(key));
        }

        return this;
    }

    public string Text(string key) => OptionalText(key) ?? throw Missing(key);

    public string? OptionalText(string key) => Find(key)?.Node switch
    {
        null => null,
        YamlScalarNode { Value: null or "null" or "~" or "" } => null,
        YamlScalarNode scalar => scalar.Value,
        var other => throw Wrong(other, $"“{key}”应是一个值。", $"\"{key}\" must be one value."),
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
            : throw Wrong(key, $"“{key}”应是数字，现在是“{text}”。", $"\"{key}\" must be a number, and is \"{text}\".");
    }

    public int? OptionalInteger(string key) => OptionalNumber(key) is { } number
        ? number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : throw Wrong(key, $"“{key}”应是整数。", $"\"{key}\" must be a whole number.")
        : null;

    public bool Flag(string key) => Text(key) switch
    {
        "true" => true,
        "false" => false,
        var other => throw Wrong(key, $"“{key}”应是 true 或 false，现在是“{other}”。", $"\"{key}\" must be true or false, and is \"{other}\"."),
    };

    /// <summary>A flag that may be left out.</summary>
    public bool FlagOr(string key, bool usual) => Has(key) ? Flag(key) : usual;

    /// <summary>One of a fixed set of names.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices) => choices.TryGetValue(Text(key), out var chosen)
        ? chosen
        : throw Wrong(
            key,
            $"“{key}”应是 {string.Join("、", choices.Keys)} 之一，现在是“{Text(key)}”。",
            $"\"{key}\" must be one of {string.Join(", ", choices.Keys)}, and is \"{Text(key)}\".");

    public IReadOnlyList<string> Texts(string key) => Find(key)?.Node switch
    {
        null => throw Missing(key),
        YamlSequenceNode list => [.. list.Children.Select(item => item is YamlScalarNode { Value: { } text } ? text : throw Wrong(item, $"“{key}”的每一项都应是一个词。", $"every item of \"{key}\" must be a word."))],
        var other => throw Wrong(other, $"“{key}”应是列表，例如 [甲, 乙]。", $"\"{key}\" must be a list such as [甲, 乙]."),
    };

    public IReadOnlyList<string> OptionalTexts(string key) => Has(key) ? Texts(key) : [];

    public IEnumerable<YamlMap> Maps(string key) => Find(key) switch
    {
        null => throw Missing(key),
        (YamlSequenceNode list, var source) => list.Children.Select(item => item is YamlMappingNode map
            ? new YamlMap(source, map)
            : throw Wrong(item, $"“{key}”的每一项都应是“键: 值”。", $"every item of \"{key}\" must be \"key: value\".")),
        var (other, _) => throw Wrong(other, $"“{key}”应是列表。", $"\"{key}\" must be a list."),
    };

    /// <summary>With the keys of the extended file's mapping behind it.</summary>
    public YamlMap Map(string key) => Find(key) switch
    {
        null => throw Missing(key),
        (YamlMappingNode map, var source) => new YamlMap(source, map, HasOwn(key) && basis?.Has(key) == true ? basis.Map(key) : null),
        var (other, _) => throw Wrong(other, $"“{key}”应是一组“键: 值”。", $"\"{key}\" must be a set of \"key: value\"."),
    };

    /// <summary>A key that nobody asked for is a slip of the pen.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !asked.Contains(name))
            {
                throw Wrong(key, $"不认识的键“{key}”；可用的有：{string.Join("、", asked)}。", $"unknown key \"{key}\"; there are: {string.Join(", ", asked)}.");
            }
        }
    }

    public DataFileException Wrong(string key, string problem, string? problemEn = null) => Wrong(HasOwn(key) ? node.Children[new YamlScalarNode(key)] : node, problem, problemEn);

    private DataFileException Wrong(YamlNode at, string problem, string? problemEn) => new(file, at.Start.Line, at.Start.Column, new Wording(problem, problemEn ?? problem));

    private DataFileException Missing(string key) => Wrong(node, $"缺少“{key}”。", $"\"{key}\" is missing.");

    private (YamlNode Node, string File)? Find(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? (value, file) : basis?.Find(key);
    }
}
