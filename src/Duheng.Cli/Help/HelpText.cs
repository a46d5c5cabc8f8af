using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Duheng.Application.Json;
using Duheng.Cli.Output;

namespace Duheng.Cli.Help;

/// <summary><c>--help</c> of the program and of each command, whole in one language.</summary>
internal sealed class HelpText(Language language, int width) : SynchronousCommandLineAction
{
    private const int Gap = 2;
    private const int WidestName = 46;

    /// <summary>Who asks for help need not give what the command needs.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command);
        return (int)ExitCode.Clean;
    }

    public void Write(TextWriter output, Command command)
    {
        output.WriteLine(Told(command.Description));
        output.WriteLine();
        output.WriteLine(language.Pick("用法：", "Usage:"));
        output.WriteLine($"  {Usage(command)}");
        Section(output, language.Pick("命令：", "Commands:"), command.Subcommands.Select(one => (Name: NameOf(one), Told(one.Description))));
        Section(output, language.Pick("参数：", "Arguments:"), command.Arguments.Select(one => (Name: $"<{one.Name}>", Told(one.Description))));
        Section(output, language.Pick("选项：", "Options:"), Options(command).Select(one => (Name: NameOf(one), Told(one) + Default(one))));
    }

    private static IEnumerable<Option> Options(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
        .Where(option => !option.Hidden);

    private string Usage(Command command)
    {
        var names = command.Parents.OfType<Command>().Reverse().Append(command).Select(one => one is RootCommand ? "duheng" : one.Name);
        var arguments = command.Arguments.Select(one => one.Arity.MinimumNumberOfValues == 0 ? $"[{one.Name}]" : one.Arity.MaximumNumberOfValues > 1 ? $"{one.Name}…" : one.Name);
        var required = command.Options.Where(option => option.Required).Select(option => $"{option.Name} {option.HelpName}");
        return string.Join(' ', [.. names, .. command.Subcommands.Count > 0 ? [language.Pick("<命令>", "<command>")] : Array.Empty<string>(), .. arguments, .. required, language.Pick("[选项]", "[options]")]);
    }

    private static string NameOf(Command command) => string.Join(' ', [command.Name, .. command.Arguments.Select(one => one.Arity.MinimumNumberOfValues == 0 ? $"[{one.Name}]" : $"<{one.Name}>")]);

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name).Where(name => name[0] == '-').Distinct(StringComparer.Ordinal).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private string Told(Option option) => option switch
    {
        HelpOption => language.Pick("显示这份说明", "Show this help"),
        VersionOption => language.Pick("显示版本", "Show the version"),
        _ => Told(option.Description),
    };

    private string Told(string? description) => EnglishHelp.Of(description ?? string.Empty, language);

    private string Default(Option option) => option is not (HelpOption or VersionOption) && option.HasDefaultValue && option.GetDefaultValue() is { } value and not bool and not Array
        ? language.Pick($"（默认 {value}）", $" (default {value})")
        : string.Empty;

    private void Section(TextWriter output, string title, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        var column = Math.Min(all.Max(row => DisplayWidth.Of(row.Name)), WidestName) + Gap;
        foreach (var (name, text) in all)
        {
            var lines = DisplayWidth.Wrap(text, width - column - Gap).ToList();
            var isLong = DisplayWidth.Of(name) > column - Gap;
            output.WriteLine(isLong ? $"  {name}" : $"  {DisplayWidth.PadRight(name, column)}{lines.FirstOrDefault()}".TrimEnd());
            foreach (var line in isLong ? lines : lines.Skip(1))
            {
                output.WriteLine($"  {new string(' ', column)}{line}");
            }
        }
    }
}
