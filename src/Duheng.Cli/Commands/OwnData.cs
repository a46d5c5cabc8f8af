using System.CommandLine;
using Duheng.Application.Data;

namespace Duheng.Cli.Commands;

/// <summary><c>--layouts</c>, <c>--settings</c>, <c>--scheme</c>: data files of the user's own beside those that ship.</summary>
internal sealed class OwnData
{
    private readonly Option<string> scheme = SchemeOption.Create();
    private readonly Option<string?> layouts = new("--layouts") { HelpName = "DIR|FILE", Description = "自己的版式文件（.yaml）或放这些文件的文件夹" };
    private readonly Option<string?> settings = new("--settings") { HelpName = "FILE", Description = "设置文件（.yaml）：改动规则的阈值" };

    public void AddTo(Command command)
    {
        command.Add(scheme);
        command.Add(layouts);
        command.Add(settings);
    }

    /// <summary>A mistake in a file is a usage error.</summary>
    public (Knowledge Knowledge, SchemeChoice? Scheme) Read(ParseResult parsed) => KeptFiles.OrRefuse(() =>
    {
        var knowledge = Knowledge.Shipped;
        knowledge = parsed.GetValue(layouts) is { } folder ? knowledge.With(LayoutFiles.ReadOwn(folder)) : knowledge;
        var own = parsed.GetValue(settings) is { } file ? Settings.Read(file) : null;
        knowledge = own is null ? knowledge : knowledge.With(own);
        var choice = SchemeOption.Resolve(parsed.GetRequiredValue(scheme));
        return (knowledge, choice is null || own is null ? choice : choice with { Scheme = own.Apply(choice.Scheme) });
    });
}
