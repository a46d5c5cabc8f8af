using Microsoft.Data.Sqlite;

namespace Duheng.E2ETests.Shared;

/// <summary>The demo office on a server of its own: written once by <c>serve --demo</c>, copied for every test.</summary>
internal sealed class DemoServer : IAsyncDisposable
{
    private const string File = "duheng.db";

    private static readonly Lazy<Task<(string Folder, IReadOnlyDictionary<string, string> Passwords, IReadOnlyDictionary<string, long> Projects)>> Template = new(WriteAsync);

    private readonly Served served;
    private readonly IReadOnlyDictionary<string, string> passwords;
    private readonly IReadOnlyDictionary<string, long> projects;

    private DemoServer(Served served, IReadOnlyDictionary<string, string> passwords, IReadOnlyDictionary<string, long> projects)
    {
        this.served = served;
        this.passwords = passwords;
        this.projects = projects;
    }

    public string Address => served.Address;

    public string Log => served.Log;

    /// <param name="prepare">Changes the copy before it is served.</param>
    public static async Task<DemoServer> StartAsync(Action<SqliteConnection>? prepare = null)
    {
        var (folder, passwords, projects) = await Template.Value;
        var own = Directory.CreateTempSubdirectory("duheng-site-").FullName;
        var database = Path.Combine(own, File);
        System.IO.File.Copy(Path.Combine(folder, File), database);
        if (prepare is not null)
        {
            using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
            connection.Open();
            prepare(connection);
        }

        return new DemoServer(await Served.StartAsync(own), passwords, projects);
    }

    /// <summary>The page of a project of the demo, by its name.</summary>
    public string Of(string project, string page = "") => FormattableString.Invariant($"/projects/{projects[project]}{page}");

    public string PasswordOf(string login) => passwords[login];

    /// <summary>A person of the demo, signed in, in a browser of their own.</summary>
    public Task<Visitor> SignInAsync(Chromium chromium, string login) => Visitor.SignInAsync(chromium, Address, Log, login, passwords[login]);

    public async ValueTask DisposeAsync()
    {
        await served.DisposeAsync();
        Directory.Delete(served.Folder, recursive: true);
    }

    private static async Task<(string Folder, IReadOnlyDictionary<string, string> Passwords, IReadOnlyDictionary<string, long> Projects)> WriteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("duheng-demo-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Dictionary<string, string> listed;
        await using (var first = await Served.StartAsync(folder, "--demo"))
        {
            listed = first.Lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
        }

        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, File)};Pooling=False");
        connection.Open(); // closing it, as the last, puts the log into the file
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT p.name, y.id FROM project_years y JOIN projects p ON p.id = y.project_id WHERE y.year = 2021";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            found.Add(rows.GetString(0), rows.GetInt64(1));
        }

        return (folder, listed, found);
    }
}
