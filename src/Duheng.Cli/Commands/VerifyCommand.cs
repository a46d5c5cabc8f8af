using System.CommandLine;
using Duheng.Application.History;
using Duheng.Application.Json;
using Duheng.Domain.Quantities;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng verify</c>: recomputes the chain of the platform's log. 0 when it holds, 1 when it is broken.</summary>
internal sealed class VerifyCommand : IPlatformCommand
{
    private readonly DataOptions data = new();
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("verify", "核验平台日志：逐条重算哈希链") { language };
        data.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var verified = await new VerifyChanges(data.Open(parsed)).ExecuteAsync(cancellationToken);
        var count = Figures.Plain(verified.Count);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(verified.BrokenAt is { } broken
            ? Spoken.Messages.Pick(
                $"日志链在第 {Figures.Plain(broken)} 条断开：它或它前后的记录被改过或删过；前 {count} 条吻合。",
                $"The chain of the log breaks at entry {Figures.Plain(broken)}: it or one beside it was changed or removed; the {count} before it fit.")
            : Spoken.Messages.Pick(
                $"日志 {count} 条全部吻合（{verified.Algorithm}），末条哈希 {verified.Hash}。", $"All {count} entries of the log fit ({verified.Algorithm}); the last hash is {verified.Hash}."));
        return verified.BrokenAt is null ? ExitCode.Clean : ExitCode.Findings;
    }
}
