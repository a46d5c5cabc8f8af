using Microsoft.Data.Sqlite;

namespace Duheng.E2ETests.Shared;

/// <summary>One demo office for the stories of a class that do not touch each other: a server takes longer to start than most of them take.</summary>
public sealed class SharedDemo : IAsyncLifetime
{
    private DemoServer? server;

    internal DemoServer Server => server ?? throw new InvalidOperationException("It has not been started.");

    public async ValueTask InitializeAsync() => server = await DemoServer.StartAsync(ForgetAnInspection);

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>In the third quarter nobody inspected the systems of social security.</summary>
    private static void ForgetAnInspection(SqliteConnection copy)
    {
        using var command = copy.CreateCommand();
        command.CommandText = """
            DELETE FROM register_entries WHERE register_id = (SELECT id FROM registers WHERE key = 'inspections') AND day BETWEEN @from AND @to
            AND organisation_id = (SELECT id FROM organisations WHERE name = '云泽市社会保险服务中心')
            """;
        command.Parameters.AddWithValue("@from", new DateOnly(2021, 7, 1).DayNumber);
        command.Parameters.AddWithValue("@to", new DateOnly(2021, 9, 30).DayNumber);
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
