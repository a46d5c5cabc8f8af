using System.CommandLine;
using Duheng.Application.Json;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng schema</c>: the JSON Schema of the report format.</summary>
internal sealed class SchemaCommand : ICliCommand
{
    public Command Create()
    {
        var command = new Command("schema", "报告数据格式的 JSON Schema");
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.WriteLine(ReportSchema.Write());
            return (int)ExitCode.Clean;
        });
        return command;
    }
}
