using System.CommandLine;
using Duheng.Storage;

namespace Duheng.Cli.Commands;

/// <summary>Where the platform keeps its records: the options that <c>serve</c>, <c>verify</c>, <c>backup</c> and <c>restore</c> share.</summary>
internal sealed class DataOptions
{
    public const string FileName = "duheng.db";

    public Option<string> Folder { get; } = new("--data") { HelpName = "DIR", Description = "存放数据的文件夹，没有则新建", DefaultValueFactory = _ => "duheng-data" };

    public Option<string?> Connection { get; } = new("--db") { HelpName = "CONNECTION", Description = "改用 PostgreSQL，如 \"Host=…;Database=…\"" };

    public void AddTo(Command command)
    {
        command.Add(Folder);
        command.Add(Connection);
    }

    /// <exception cref="UsageException">The folder cannot be made, or the connection cannot be read.</exception>
    public Database Open(ParseResult parsed)
    {
        if (parsed.GetValue(Connection) is { } connection)
        {
            try
            {
                return Database.OnPostgreSql(connection);
            }
            catch (ArgumentException mistake)
            {
                throw new UsageException($"--db 读不懂：{mistake.Message}", $"--db cannot be read: {mistake.Message}");
            }
        }

        var folder = parsed.GetRequiredValue(Folder);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--data 的文件夹“{folder}”不能新建或写入。", $"The folder {folder} of --data cannot be made or written to.");
        }

        return Database.InFile(Path.Combine(folder, FileName));
    }
}
