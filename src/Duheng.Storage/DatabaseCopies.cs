using Duheng.Domain.Reports;

namespace Duheng.Storage;

/// <summary>Writes the whole of a database into a file, and takes it back. Both work while a server runs on it: all or nothing.</summary>
public static class DatabaseCopies
{
    /// <param name="path">A file that is not there yet; it takes its name only when it is whole.</param>
    /// <returns>Why there is no copy; null when it was written.</returns>
    public static async Task<Wording?> WriteAsync(Database database, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);

        if (File.Exists(path) || Directory.Exists(path))
        {
            return new Wording($"“{path}”已经有了，不会覆盖；请换一个文件名。", $"{path} is there already and is not overwritten: name another file.");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        if (!Directory.Exists(folder))
        {
            return NotWritten(path);
        }

        if (await AccountsAsync(database, cancellationToken) is null)
        {
            return new Wording("这里还没有平台的数据，没有什么可备份；请核对 --data 或 --db。", "There is no data of the platform here: check --data or --db.");
        }

        var part = Path.Combine(folder, $".{Path.GetRandomFileName()}.part");
        try
        {
            var problem = database.Kind == DatabaseKind.Sqlite
                ? await SqliteCopies.WriteAsync(database, part, cancellationToken)
                : await PostgreSqlCopies.WriteAsync(database, part, cancellationToken);
            if (problem is null)
            {
                File.Move(part, path);
            }

            return problem;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return NotWritten(path);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <param name="replaces">Whether data that are there may go.</param>
    /// <returns>Why nothing was changed; null when it was done.</returns>
    public static async Task<Wording?> RestoreAsync(Database database, string path, bool replaces, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);

        if (!File.Exists(path))
        {
            return new Wording($"找不到“{path}”；请核对路径。", $"There is no {path}: check the path.");
        }

        if (!replaces && await AccountsAsync(database, cancellationToken) > 0)
        {
            return new Wording("这里已有数据，没有恢复；确实要全部替换时加 --replace。", "There is data here, and nothing was restored: --replace replaces all of it.");
        }

        return database.Kind == DatabaseKind.Sqlite
            ? await SqliteCopies.RestoreAsync(database, path, cancellationToken)
            : await PostgreSqlCopies.RestoreAsync(database, path, cancellationToken);
    }

    private static Wording NotWritten(string path) =>
        new($"写不了“{path}”：没有这个文件夹，或没有权限。", $"{path} cannot be written: there is no such folder, or no permission.");

    /// <summary>How many there are; null where there is no platform at all.</summary>
    private static async Task<long?> AccountsAsync(Database database, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var tables = await work.ValueAsync<long>(
            database.Kind == DatabaseKind.Sqlite
                ? "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'people'"
                : "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'people'",
            null,
            cancellationToken);
        return tables == 0 ? null : await work.ValueAsync<long>("SELECT count(*) FROM people", null, cancellationToken);
    }
}
