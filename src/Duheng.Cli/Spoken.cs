using Duheng.Application.Json;

namespace Duheng.Cli;

/// <summary>The language that the program itself speaks, known before the command line is understood.</summary>
internal static class Spoken
{
    private const string Option = "--lang";

    /// <summary>Of mistakes: what <c>--lang</c> says, Chinese without it.</summary>
    public static Language Messages { get; private set; } = Language.Zh;

    /// <summary>Of help texts: what <c>--lang</c> says; without it, English where the machine speaks English.</summary>
    public static Language Help { get; private set; } = Language.Zh;

    public static void Listen(string[] arguments) => (Messages, Help) = Of(arguments, Environment.GetEnvironmentVariable);

    public static (Language Messages, Language Help) Of(string[] arguments, Func<string, string?> environment)
    {
        var asked = Asked(arguments);
        var locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? string.Empty;
        var messages = asked == "en" ? Language.En : Language.Zh;
        return (messages, asked is null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.En : messages);
    }

    private static string? Asked(string[] arguments)
    {
        var index = Array.FindIndex(arguments, one => one == Option || one.StartsWith(Option + "=", StringComparison.Ordinal) || one.StartsWith(Option + ":", StringComparison.Ordinal));
        return index < 0 ? null : arguments[index].Length > Option.Length ? arguments[index][(Option.Length + 1)..] : arguments.ElementAtOrDefault(index + 1);
    }
}
