using Duheng.Application.Json;

namespace Duheng.Cli.Help;

/// <summary>Help texts stand in Chinese where a command is; their English is a data file beside this, one line each.</summary>
internal static class EnglishHelp
{
    private const string Sign = " = ";

    private static readonly Lazy<Dictionary<string, string>> Lines = new(Read);

    /// <summary>A text that nobody has put into English yet stays as it is.</summary>
    public static string Of(string chinese, Language language) =>
        language == Language.Zh ? chinese : Lines.Value.GetValueOrDefault(chinese, chinese);

    private static Dictionary<string, string> Read()
    {
        using var resource = typeof(EnglishHelp).Assembly.GetManifestResourceStream("help/english.txt") ?? throw new InvalidOperationException("The English help is not embedded.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(Sign, 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }
}
