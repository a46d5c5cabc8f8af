using System.Net;
using System.Net.Sockets;
using Duheng.Application.Common;
using Duheng.Application.Watching;
using Duheng.Domain.Quantities;
using Duheng.Storage;
using Duheng.Storage.Foreign;
using Microsoft.Extensions.Options;

namespace Duheng.Application.Registers.Sources;

/// <summary>Runs a saved query where it may be run, and says in one sentence why not.</summary>
public sealed class SourceReader(IOptions<SourceOptions> options, ResolveName resolve, SourceSecrets secrets)
{
    private static readonly TimeSpan ToResolve = TimeSpan.FromSeconds(5);

    private readonly AddressGuard guard = AddressGuard.Of(options.Value.AllowedNetworks);

    /// <summary>All rows, or none: what a limit cuts off would be missing without anybody's knowing.</summary>
    public async Task<Result<ForeignRows>> AllAsync(QuerySource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);

        return (await ReadAsync(source, source.MostRows, cancellationToken)).Match<Result<ForeignRows>>(
            found => found switch
            {
                { IsCut: true } => Refusals.Conflict($"“{source.Name}”查出的行超过上限 {Figures.Plain(source.MostRows)} 行，一行也没有取；请管理员在查询里加条件，或调大上限。"),
                { Rows.Count: 0 } => Refusals.Conflict($"“{source.Name}”没有查到任何行。"),
                _ => found,
            },
            failure => failure);
    }

    /// <summary>The first rows.</summary>
    public async Task<Result<ForeignRows>> ReadAsync(QuerySource source, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);

        var limits = new ForeignLimits(most, TimeSpan.FromSeconds(source.MostSeconds));
        try
        {
            return source.Kind switch
            {
                DatabaseKind.Sqlite => await SqliteQuery.ReadAsync(FileOf(source.Connection), source.Query, limits, cancellationToken),
                DatabaseKind.PostgreSql => await AskAsync(source, limits, cancellationToken),
            };
        }
        catch (ForeignException told)
        {
            return Refusals.Conflict($"“{source.Name}”：{told.Message}");
        }
    }

    /// <exception cref="ForeignException">The file is none that may be read.</exception>
    public string FileOf(string typed)
    {
        if (options.Value.Folder is not { Length: > 0 } named)
        {
            throw new ForeignException($"服务器没有开放 SQLite 文件；请先在服务器配置 {SourceOptions.Section}:{nameof(SourceOptions.Folder)} 写明放这些文件的文件夹。");
        }

        var folder = RealPath.Of(named);
        var path = RealPath.Of(Path.Combine(folder, typed));
        return !path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path)
            ? throw new ForeignException($"服务器开放的文件夹里没有{(MayHoldPassword(typed) ? "这个文件" : $"“{typed}”")}；请写它在那个文件夹里的路径。")
            : path;
    }

    /// <summary>A connection in the place of a path is not said again.</summary>
    internal static bool MayHoldPassword(string typed) => typed.Contains('=', StringComparison.Ordinal);

    private async Task<ForeignRows> AskAsync(QuerySource source, ForeignLimits limits, CancellationToken cancellationToken)
    {
        var (address, _) = PostgreSqlAddress.Read(source.Connection);
        var password = source.Secret.Length == 0 ? null
            : secrets.Open(source.Connection, source.Secret) ?? throw new ForeignException("存下的密码打不开，服务器的密钥换过；请管理员重新填写密码。");
        return await PostgreSqlQuery.ReadAsync(address, await AddressAsync(address.Host, cancellationToken), password, source.Query, limits, cancellationToken);
    }

    /// <summary>A name is resolved once, and that very address is connected to.</summary>
    private async Task<IPAddress> AddressAsync(string host, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ToResolve);
        IPAddress[] found;
        try
        {
            found = IPAddress.TryParse(host, out var typed) ? [typed] : await resolve(host, limit.Token);
        }
        catch (Exception fault) when (fault is SocketException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ForeignException($"找不到主机“{host}”；请核对连接。", fault);
        }

        return Array.Find(found, guard.Allows) ?? throw new ForeignException(
            found.Length == 0 ? $"找不到主机“{host}”；请核对连接。" : $"主机“{host}”在内网、本机或保留地址，服务器配置 {SourceOptions.Section}:{nameof(SourceOptions.AllowedNetworks)} 没有允许。");
    }
}
