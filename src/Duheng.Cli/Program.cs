using System.CommandLine;
using System.Globalization;
using System.Text;
using Duheng.Cli;
using Duheng.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(args.Contains("en", StringComparer.Ordinal) ? "en" : "zh-Hans");

var root = new RootCommand("度衡：项目支出绩效自评的体检、管理与佐证");
root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
foreach (var command in CliCommands.All)
{
    root.Add(command);
}

var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
return parsed.Errors.Count == 0 ? exitCode : (int)ExitCode.Failed;
