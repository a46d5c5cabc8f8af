using System.CommandLine;
using Duheng.Application.Json;
using Duheng.Storage;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng restore</c>: puts a backup in place of the platform's data.</summary>
internal sealed class RestoreCommand : IPlatformCommand
{
    private readonly DataOptions data = new();
    private readonly Argument<string> file = new("FILE") { Description = "duheng backup 写的文件" };
    private readonly Option<bool> replace = new("--replace") { Description = "库里已有账号时也恢复：现有的数据全部被替换" };
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("restore", "恢复平台的数据：用一份备份替换") { file, replace, language };
        data.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(file);
        if (await DatabaseCopies.RestoreAsync(data.Open(parsed), path, parsed.GetValue(replace), cancellationToken) is { } problem)
        {
            throw new UsageException(problem.Zh, problem.En);
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync(
            Spoken.Messages.Pick($"已从“{path}”恢复；请用 duheng verify 核验日志，再启动平台。", $"Restored from {path}: verify the log with duheng verify, then start the platform."));
        return ExitCode.Clean;
    }
}
