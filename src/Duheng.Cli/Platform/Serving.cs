using System.Data.Common;
using Duheng.Application.Data;
using Duheng.Application.Demo;
using Duheng.Application.Organisations;
using Duheng.Application.Years;
using Duheng.Storage;
using Duheng.Storage.Schema;
using Duheng.Web;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Duheng.Cli.Platform;

/// <summary>Runs the platform until it is stopped.</summary>
internal static class Serving
{
    public static async Task<ExitCode> RunAsync(Func<Database> open, ServeOptions asked, TextWriter output, CancellationToken cancellationToken)
    {
        var libraries = await BrowserLibraries.LoadAsync(BrowserLibraries.DefaultFolder, Console.Error.WriteLine, cancellationToken);
        if (asked.FetchesOnly)
        {
            return libraries.AreComplete ? ExitCode.Clean : ExitCode.Failed;
        }

        await using var server = await StartAsync(open(), asked.Url, libraries, asked.Packs, cancellationToken);
        if (asked.IsDemo)
        {
            await WriteDemoAsync(server, output, cancellationToken);
        }

        await using (var scope = server.Services.CreateAsyncScope())
        {
            if (await scope.ServiceProvider.GetRequiredService<FirstOffice>().IsOpenAsync(cancellationToken))
            {
                await output.WriteLineAsync($"首次启用：请在 {server.Urls.First()}/set-up 填写启用码 {server.Services.GetRequiredService<SetUpCode>().Text}");
            }
        }

        await output.WriteLineAsync($"度衡已启动：{string.Join("、", server.Urls)}　（Ctrl+C 停止）");
        await output.FlushAsync(cancellationToken);
        try
        {
            await server.WaitForShutdownAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a server is stopped.
        }

        return ExitCode.Clean;
    }

    private static async Task<WebApplication> StartAsync(Database database, string url, BrowserLibraries libraries, string? packs, CancellationToken cancellationToken)
    {
        try
        {
            return await DuhengServer.StartAsync(database, url, libraries, packs, cancellationToken);
        }
        catch (DataFileException mistake)
        {
            throw new UsageException(mistake.Message, mistake.English ?? mistake.Message, mistake);
        }
        catch (SchemaException mistake)
        {
            throw new UsageException($"数据库与本程序不合：{mistake.Message}", $"The database does not fit this program: {mistake.Message}");
        }
        catch (DbException mistake)
        {
            throw new UsageException($"数据库打不开：{mistake.Message}", $"The database cannot be opened: {mistake.Message}");
        }
        catch (IOException mistake)
        {
            throw new UsageException($"地址 {url} 用不了：{mistake.Message}", $"The address {url} cannot be used: {mistake.Message}");
        }
    }

    private static async Task WriteDemoAsync(WebApplication server, TextWriter output, CancellationToken cancellationToken)
    {
        await server.Services.GetRequiredService<OfficeClock>().StartAtAsync(server.Services.GetRequiredService<Database>(), DemoOffice.OpensAt, cancellationToken);
        await using var scope = server.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<DemoOffice>().ExecuteAsync(password: null, cancellationToken);
        if (result.Failed(out var failure, out var cast))
        {
            throw new UsageException(failure.Message, "The database is not empty: use an empty folder (--data) or database (--db) for the demo.");
        }

        await output.WriteLineAsync("演示账号（密码只在这里列一次）：");
        foreach (var account in cast.Accounts)
        {
            await output.WriteLineAsync($"  {account.Login,-18}{account.Password,-14}{account.Actor.Name}　{account.Actor.Organisation}　{account.Roles}");
        }
    }
}
