using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Duheng.Domain.Reports;
using Npgsql;

namespace Duheng.Storage;

/// <summary>Copies of a PostgreSQL database, by its own programs in their own format.</summary>
internal static class PostgreSqlCopies
{
    private const string DebianFolder = "/usr/lib/postgresql";

    public static Task<Wording?> WriteAsync(Database database, string path, CancellationToken cancellationToken) =>
        RunAsync(database, "pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--file={path}"], cancellationToken);

    public static Task<Wording?> RestoreAsync(Database database, string path, CancellationToken cancellationToken) => RunAsync(
        database,
        "pg_restore",
        ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", $"--dbname={Name(database)}", Path.GetFullPath(path)],
        cancellationToken);

    private static string Name(Database database) => new NpgsqlConnectionStringBuilder(database.ConnectionString).Database ?? string.Empty;

    /// <summary>The password goes by the environment, where other people's lists of processes do not show it.</summary>
    private static async Task<Wording?> RunAsync(Database database, string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var start = new ProcessStartInfo(PathOf(program), arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in new[]
        {
            ("PGHOST", connection.Host), ("PGPORT", connection.Port.ToString(CultureInfo.InvariantCulture)), ("PGUSER", connection.Username), ("PGPASSWORD", connection.Password),
            ("PGDATABASE", connection.Database),
        })
        {
            if (!string.IsNullOrEmpty(value))
            {
                start.Environment[name] = value;
            }
        }

        try
        {
            using var process = Process.Start(start) ?? throw new Win32Exception();
            var (said, printed) = (process.StandardError.ReadToEndAsync(cancellationToken), process.StandardOutput.ReadToEndAsync(cancellationToken));
            await process.WaitForExitAsync(cancellationToken);
            await printed;
            var problem = (await said).ReplaceLineEndings(" ").Trim();
            return process.ExitCode == 0 ? null : new Wording($"{program} 没有办成：{problem}", $"{program} failed: {problem}");
        }
        catch (Win32Exception)
        {
            return new Wording($"没有安装 {program}；请安装 PostgreSQL 的客户端程序，或用数据库自己的办法备份。", $"{program} is not installed: install the client programs of PostgreSQL, or use the database's own means.");
        }
    }

    /// <summary>On the path, else where Debian keeps it: the newest.</summary>
    private static string PathOf(string program)
    {
        var isOnPath = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
        return isOnPath || !Directory.Exists(DebianFolder)
            ? program
            : Directory.EnumerateDirectories(DebianFolder).Select(folder => Path.Combine(folder, "bin", program)).Where(File.Exists).Order(StringComparer.Ordinal).LastOrDefault() ?? program;
    }
}
