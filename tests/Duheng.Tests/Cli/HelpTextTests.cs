using System.CommandLine;
using Duheng.Application.Json;
using Duheng.Cli.Commands;
using Duheng.Cli.Help;

namespace Duheng.Tests.Cli;

/// <summary>Help is whole in one language: every description of every command has its English in <c>Help/english.txt</c>.</summary>
public sealed class HelpTextTests
{
    public static TheoryData<string> Names => [.. CliCommands.All.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void English_help_holds_no_chinese(string name)
    {
        using var output = new StringWriter();

        foreach (var command in WithChildren(CliCommands.All.Single(one => one.Name == name)))
        {
            new HelpText(Language.En, 120).Write(output, command);
        }

        // names of parts that --set takes are Chinese, as they are in the reports
        var lines = output.ToString().Split('\n').Where(line => !line.Contains("--set", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Any(letter => letter is >= '\u4E00' and <= '\u9FFF'));
    }

    [Fact]
    public void Chinese_help_speaks_no_english_headings()
    {
        using var output = new StringWriter();

        new HelpText(Language.Zh, 96).Write(output, CliCommands.All.Single(one => one.Name == "check"));

        Assert.Contains("用法：", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("default", output.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<Command> WithChildren(Command command) => command.Subcommands.SelectMany(WithChildren).Prepend(command);
}
