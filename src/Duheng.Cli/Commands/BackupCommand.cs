using System.CommandLine;
using Duheng.Application.Json;
using Duheng.Storage;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng backup</c>: the whole of the platform's data in one file.</summary>
internal sealed class BackupCommand : IPlatformCommand
{
    private readonly DataOptions data = new();
    private readonly Argument<string> file = new("FILE") { Description = "备份写到这个文件；已有的文件不会被覆盖" };
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("backup", "备份平台的数据：运行着也可以") { file, language };
        data.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(file);
        if (await DatabaseCopies.WriteAsync(data.Open(parsed), path, cancellationToken) is { } problem)
        {
            throw new UsageException(problem.Zh, problem.En);
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync(Spoken.Messages.Pick($"已备份到“{path}”。", $"Backed up to {path}."));
        return ExitCode.Clean;
    }
}
