using System.CommandLine;
using System.Globalization;
using System.Text;
using Duheng.Cli;
using Duheng.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");

var root = new RootCommand("度衡：读懂写好的项目支出绩效自评报告，重算得分，指出每一处矛盾");
root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
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

    await Console.Error.WriteLineAsync("用法见 duheng --help，或 duheng 命令 --help。");
    return (int)ExitCode.Failed;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("已中断。");
    return (int)ExitCode.Failed;
}
catch (Exception bug)
{
    await Console.Error.WriteLineAsync($"duheng 内部出错，请把以下内容连同文件一起反馈：\n{bug}");
    return (int)ExitCode.Failed;
}
