using System.CommandLine;
using Duheng.Application.Json;

namespace Duheng.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<Language> Language() => new("--lang")
    {
        Description = "消息的语言：zh 或 en",
        DefaultValueFactory = _ => Application.Json.Language.Zh,
        CustomParser = result => Choose(result, new Dictionary<string, Language>(StringComparer.Ordinal) { ["zh"] = Application.Json.Language.Zh, ["en"] = Application.Json.Language.En }),
    };

    public static Option<string> Format(params string[] formats) => new("--format")
    {
        Description = $"输出格式：{string.Join("、", formats)}",
        DefaultValueFactory = _ => formats[0],
        CustomParser = result => Choose(result, formats.ToDictionary(format => format, format => format, StringComparer.Ordinal)),
    };

    /// <summary>One of a few words; anything else is told with the words that would do.</summary>
    public static T Choose<T>(System.CommandLine.Parsing.ArgumentResult result, IReadOnlyDictionary<string, T> choices)
    {
        var given = result.Tokens[0].Value;
        if (!choices.TryGetValue(given, out var chosen))
        {
            result.AddError($"不认识“{given}”；可用：{string.Join("、", choices.Keys)}。");
        }

        return chosen!; // an error was added, so nobody reads it
    }
}
