using System.CommandLine;
using System.Text.Json;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Cli.Output;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng schemes [ID|FILE]</c>: the scoring schemes, or one in full; <c>schemes new</c> starts one.</summary>
internal sealed class SchemesCommand : ICliCommand
{
    private readonly Argument<string?> id = new("ID") { Description = "方案编号，如 cn-2020；或自己的方案文件", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("schemes", "评分方案；给出编号或文件则列出全部内容") { id, format, language };
        command.Add(new SchemesNewCommand().Create());
        command.SetAction((parsed, _) => CliHost.RunAsync(() => Task.FromResult(Run(parsed))));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var one = parsed.GetValue(id) is { } asked ? SchemeOption.Resolve(asked)?.Scheme ?? throw new UsageException("请给出方案编号，例如 cn-2020。", "Give the id of a scheme, such as cn-2020.") : null;
        var schemes = one is null ? Knowledge.Shipped.Schemes.All : [one];
        var text = new SchemeText(output, CommonOptions.LanguageOf(parsed, language));
        if (parsed.GetRequiredValue(format) == "json")
        {
            output.WriteLine(JsonSerializer.Serialize([.. schemes.Select(SchemeJson.Of)], ResultContext.Readable.IReadOnlyListSchemeJson));
        }
        else if (one is not null)
        {
            text.WriteWhole(one);
        }
        else
        {
            text.WriteList(schemes);
        }

        return ExitCode.Clean;
    }
}
