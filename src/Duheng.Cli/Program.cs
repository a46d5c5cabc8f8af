using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using Duheng.Application.Json;
using Duheng.Cli;
using Duheng.Cli.Commands;
using Duheng.Cli.Help;
using Duheng.Cli.Output;

Ahead.Load(args);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Spoken.Listen(args);
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(Spoken.Messages.Pick("zh-Hans", "en"));

var root = new RootCommand("度衡：读懂写好的项目支出绩效自评报告，重算得分，指出每一处矛盾");
root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
root.Options.OfType<HelpOption>().Single().Action = new HelpText(Spoken.Help, TextWidth.OfConsole());
foreach (var command in CliCommands.All)
{
    root.Add(command);
}

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message.TrimEnd('.'));
    }

    await Console.Error.WriteLineAsync(Spoken.Messages.Pick("用法见 duheng --help，或 duheng 命令 --help。", "See duheng --help, or duheng COMMAND --help."));
    return (int)ExitCode.Failed;
}

if (Companion.Takes(parsed))
{
    return Companion.Become(args);
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync(Spoken.Messages.Pick("已中断。", "Interrupted."));
    return (int)ExitCode.Failed;
}
catch (Exception bug)
{
    await Console.Error.WriteLineAsync(Spoken.Messages.Pick("duheng 内部出错，请把以下内容连同文件一起反馈：", "duheng failed inside; please report this together with the file:") + $"\n{bug}");
    return (int)ExitCode.Failed;
}
