using System.CommandLine;
using Duheng.Application.Json;

namespace Duheng.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Language() => OneOf("--lang", "消息的语言", "zh", "en");

    public static Option<string> Format(params string[] formats) => OneOf("--format", "输出格式", formats);

    /// <summary>One of a few words, the first by default; anything else is told with the words that would do.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var given, ..] && !words.Contains(given.Value, StringComparer.Ordinal))
            {
                result.AddError(Spoken.Messages.Pick($"{name} 不认识“{given.Value}”；可用：{string.Join("、", words)}。", $"{name} does not know \"{given.Value}\"; it takes {string.Join(", ", words)}."));
            }
        });
        return option;
    }

    public static Language LanguageOf(ParseResult parsed, Option<string> option) =>
        parsed.GetRequiredValue(option) == "en" ? Application.Json.Language.En : Application.Json.Language.Zh;
}
