using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace Duheng.Storage.Foreign;

/// <summary>Where somebody else's PostgreSQL is, and as whom it is asked. Its password is kept elsewhere.</summary>
public sealed record PostgreSqlAddress(string Host, int Port, string Database, string User, SslMode Tls)
{
    private const string Form = "连接写成 Host=10.20.0.5;Port=5432;Database=业务库;Username=只读账号，需要加密时加上 SSL Mode=Require";

    /// <summary>All else that a connection can be told would read files of the server or change what the session does.</summary>
    private static readonly HashSet<string> Known = new(["Host", "Port", "Database", "Username", "Password", "SSL Mode"], StringComparer.Ordinal);

    /// <returns>With the password where one stands in it.</returns>
    /// <exception cref="ForeignException">It is no connection, or asks for more than one.</exception>
    public static (PostgreSqlAddress Address, string? Password) Read(string text)
    {
        NpgsqlConnectionStringBuilder given;
        try
        {
            given = new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception mistake) when (mistake is ArgumentException or FormatException or InvalidCastException or OverflowException or KeyNotFoundException)
        {
            throw new ForeignException($"读不懂这个连接；{Form}。", mistake);
        }

        var unknown = ((DbConnectionStringBuilder)given).Keys.Cast<string>().FirstOrDefault(key => !Known.Contains(key));
        return unknown is not null ? throw new ForeignException($"连接里不能写 {unknown}；{Form}。")
            : string.IsNullOrWhiteSpace(given.Host) || given.Host.AsSpan().ContainsAny(",/\\@") ? throw new ForeignException($"连接里要写一台主机（Host）的名称或 IP；{Form}。")
            : string.IsNullOrWhiteSpace(given.Database) || string.IsNullOrWhiteSpace(given.Username) ? throw new ForeignException($"连接里要写明数据库（Database）和账号（Username）；{Form}。")
            : (new PostgreSqlAddress(given.Host, given.Port, given.Database, given.Username, given.SslMode), string.IsNullOrEmpty(given.Password) ? null : given.Password);
    }

    /// <summary>As it is kept and shown: without a password.</summary>
    public override string ToString() => Builder(Host, password: null).ToString();

    /// <param name="at">The very address that was looked at and allowed.</param>
    internal NpgsqlConnectionStringBuilder Builder(string at, string? password)
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = at, Port = Port, Database = Database, Username = User };
        if (Tls != SslMode.Prefer)
        {
            builder.SslMode = Tls;
        }

        if (password is not null)
        {
            builder.Password = password;
        }

        return builder;
    }

    /// <summary>As people read it.</summary>
    internal string Said => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");
}
