using Duheng.Application.Demo;
using Duheng.IntegrationTests.Shared;
using Duheng.Storage;
using Microsoft.Data.Sqlite;

namespace Duheng.IntegrationTests.Platform;

/// <summary>The demo office, written once for each kind of database and copied for every test: writing it takes seconds.</summary>
internal static class FilledOffice
{
    private const string Template = "demo_office";

    private static readonly SemaphoreSlim Gate = new(1, 1);

    private static (string File, DemoCast Cast)? embedded;
    private static DemoCast? onServer;

    /// <param name="server">Null for an embedded database.</param>
    /// <param name="file">Where an embedded copy goes.</param>
    public static async Task<(Database Database, DemoCast Cast)> CopyAsync(PostgreSqlServer? server, string file, CancellationToken cancellationToken)
    {
        await Gate.WaitAsync(cancellationToken);
        try
        {
            return server is null ? await CopyFileAsync(file) : await CopyDatabaseAsync(server, cancellationToken);
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<(Database Database, DemoCast Cast)> CopyFileAsync(string file)
    {
        if (embedded is null)
        {
            var own = Directory.CreateTempSubdirectory("duheng-office-").FullName;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(own, recursive: true);
            var (filling, path) = (Path.Combine(own, "filling.db"), Path.Combine(own, "office.db"));
            var cast = await Office.FillAsync(Database.InFile(filling));
            await using var connection = new SqliteConnection($"Data Source={filling};Pooling=False");
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $path"; // whole, whoever still holds the file that was filled
            command.Parameters.AddWithValue("$path", path);
            await command.ExecuteNonQueryAsync();
            embedded = (path, cast);
        }

        File.Copy(embedded.Value.File, file);
        return (Database.InFile(file), embedded.Value.Cast);
    }

    private static async Task<(Database Database, DemoCast Cast)> CopyDatabaseAsync(PostgreSqlServer server, CancellationToken cancellationToken)
    {
        onServer ??= await Office.FillAsync(await server.TemplateAsync(Template, cancellationToken));
        return (await server.CopyAsync(Template, cancellationToken), onServer);
    }
}
