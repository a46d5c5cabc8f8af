using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Duheng.Storage.Foreign;

/// <summary>
/// Asks somebody else's PostgreSQL one query, in a transaction that cannot write. The query stands in brackets and its limit is a parameter: with
/// one, the protocol takes a single statement, so that nothing can end the transaction from within.
/// </summary>
public static class PostgreSqlQuery
{
    private const string Before = "SELECT * FROM (\n";
    /// <summary>Sent where none was given: without one the library would look for the server's own, in its environment and its password file.</summary>
    private const string NoPassword = "-";

    private const string After = "\n) AS asked LIMIT $1";

    private static readonly TimeSpan ToConnect = TimeSpan.FromSeconds(10);

    /// <param name="at">The address that its host was resolved to, and that the server may connect to.</param>
    /// <exception cref="ForeignException">It could not be asked, or did not answer.</exception>
    public static async Task<ForeignRows> ReadAsync(PostgreSqlAddress address, IPAddress at, string? password, string query, ForeignLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(limits);

        var builder = new NpgsqlDataSourceBuilder(Connection(address, at, password, limits));
        builder.UseSslClientAuthenticationOptionsCallback(options => options.TargetHost = address.Host); // a certificate is made out to a name
        await using var source = builder.Build();
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await ExecuteAsync(connection, "SET TRANSACTION READ ONLY", cancellationToken);
            await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture, $"SET LOCAL statement_timeout = {(long)limits.Time.TotalMilliseconds}"), cancellationToken);
            await using var command = new NpgsqlCommand(Before + query + After, connection);
            command.Parameters.Add(new NpgsqlParameter { Value = (long)limits.Rows + 1 });
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            return await ForeignReading.AllAsync(reader, limits.Rows, cancellationToken);
        }
        catch (NpgsqlException fault)
        {
            throw new ForeignException(Said(fault, address, limits), fault);
        }
    }

    private static string Connection(PostgreSqlAddress address, IPAddress at, string? password, ForeignLimits limits)
    {
        var builder = address.Builder(at.ToString(), string.IsNullOrEmpty(password) ? NoPassword : password);
        builder.ApplicationName = "Duheng";
        builder.Pooling = false;
        builder.Timeout = (int)ToConnect.TotalSeconds;
        builder.CommandTimeout = (int)limits.Time.TotalSeconds + (int)ToConnect.TotalSeconds; // the server's own limit comes first
        return builder.ToString();
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Said(NpgsqlException fault, PostgreSqlAddress address, ForeignLimits limits) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => $"{address.Said} 不认账号“{address.User}”或它的密码；请核对后重填。",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => $"{address.Said} 上没有数据库“{address.Database}”；请核对连接。",
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } => TooSlow(limits),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "查询要改动对方的数据，已拒绝；请只写 SELECT。",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } told => $"账号“{address.User}”没有权限：{told.MessageText}；请向对方申请只读权限。",
        PostgresException { SqlState: PostgresErrorCodes.SyntaxError } told when told.MessageText.Contains("multiple commands", StringComparison.Ordinal) => "只能写一条查询；请删去分号后面的内容。",
        PostgresException told => $"查询出错：{told.MessageText}{Place(told)}；请改好查询再试。",
        { InnerException: TimeoutException } => TooSlow(limits),
        { InnerException: SocketException } => $"连不上 {address.Said}；请核对主机和端口，并确认防火墙已放行。",
        _ => $"与 {address.Said} 的连接中断或不被接受：{fault.Message}；请核对连接。",
    };

    private static string Place(PostgresException told) =>
        told.Position > Before.Length ? string.Create(CultureInfo.InvariantCulture, $"（第 {told.Position - Before.Length} 个字起）") : string.Empty;

    private static string TooSlow(ForeignLimits limits) => ForeignReading.TooSlow(limits.Time);
}
