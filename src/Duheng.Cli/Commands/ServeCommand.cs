using System.CommandLine;
using Duheng.Cli.Platform;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng serve</c>: the platform, until Ctrl+C.</summary>
internal sealed class ServeCommand : IPlatformCommand
{
    private readonly DataOptions data = new();
    private readonly Option<string> urls = new("--urls") { HelpName = "URL", Description = "监听的地址", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
    private readonly Option<bool> demo = new("--demo") { Description = "在空的数据库里写入一座虚构城市的演示数据，并列出账号（只列一次）" };
    private readonly Option<string?> packs = new("--packs") { HelpName = "DIR", Description = "自己的行业包（.yaml）所在的文件夹：登记簿和度量；其中 profiles 放导入方案" };
    private readonly Option<bool> fetchOnly = new("--fetch-libraries") { Description = "只取好网页组件，不启动" };
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("serve", "启动平台：目标、监控、自评、复核、公开") { urls, demo, packs, fetchOnly, language };
        data.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var asked = new ServeOptions(parsed.GetRequiredValue(urls), parsed.GetValue(demo), parsed.GetValue(packs), parsed.GetValue(fetchOnly));
        return Serving.RunAsync(() => data.Open(parsed), asked, parsed.InvocationConfiguration.Output, cancellationToken);
    }
}
