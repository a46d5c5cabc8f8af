using System.Data.Common;
using Duheng.Storage;
using Duheng.Storage.Schema;

namespace Duheng.IntegrationTests.Storage;

/// <summary>What schema scripts do on every database; a class for each says where the database comes from.</summary>
public abstract class SchemaScriptsTests
{
    private static readonly SchemaScript First = new("0001-first.sql", "CREATE TABLE first (id integer)");
    private static readonly SchemaScript Second = new("0002-second.sql", "CREATE TABLE second (id integer); INSERT INTO first VALUES (2)");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<Database> NewDatabaseAsync();

    [Fact]
    public async Task A_new_database_gets_the_organisations_table()
    {
        var database = await NewDatabaseAsync();

        var count = await new SchemaScripts(database, TimeProvider.System).ApplyAsync(Cancellation);

        Assert.Equal(SchemaScriptCatalog.For(database.Kind).Count, count);
        Assert.Equal(0L, await ScalarAsync(database, "SELECT count(*) FROM organisations"));
    }

    [Theory]
    [InlineData("1, 'B', '二处', 'unit', NULL, '/2/'")]
    [InlineData("2, 'A', '二处', 'unit', NULL, '/2/'")]
    [InlineData("2, 'B', '二处', 'club', NULL, '/2/'")]
    [InlineData("2, 'B', '二处', 'unit', NULL, '/1/'")]
    [InlineData("2, 'B', '二处', 'unit', 3, '/3/2/'")]
    public async Task An_organisation_is_refused_with(string values)
    {
        var database = await NewDatabaseAsync();
        await new SchemaScripts(database, TimeProvider.System).ApplyAsync(Cancellation);
        await ScalarAsync(database, Insert("1, 'A', '一局', 'department', NULL, '/1/'"));

        await Assert.ThrowsAnyAsync<DbException>(() => ScalarAsync(database, Insert(values)));
    }

    [Fact]
    public async Task Running_again_runs_nothing()
    {
        var database = await NewDatabaseAsync();
        await Scripts(database, First, Second).ApplyAsync(Cancellation);

        Assert.Equal(0, await Scripts(database, First, Second).ApplyAsync(Cancellation));
    }

    [Fact]
    public async Task Only_what_is_new_runs()
    {
        var database = await NewDatabaseAsync();
        await Scripts(database, First).ApplyAsync(Cancellation);

        Assert.Equal(1, await Scripts(database, First, Second).ApplyAsync(Cancellation));
    }

    [Fact]
    public async Task What_ran_is_recorded_with_its_time()
    {
        var database = await NewDatabaseAsync();

        await Scripts(database, First, Second).ApplyAsync(Cancellation);

        Assert.Equal("0002-second.sql", await ScalarAsync(database, "SELECT name FROM schema_scripts WHERE number = 2"));
        Assert.Equal(Second.Sha256, await ScalarAsync(database, "SELECT sha256 FROM schema_scripts WHERE number = 2"));
        Assert.Equal(
            "2027-01-31T08:00:00.0000000+00:00", await ScalarAsync(database, "SELECT applied_at FROM schema_scripts WHERE number = 2"));
    }

    [Fact]
    public async Task An_edited_script_stops_everything()
    {
        var database = await NewDatabaseAsync();
        await Scripts(database, First).ApplyAsync(Cancellation);
        var edited = new SchemaScript(First.Name, "CREATE TABLE first (id bigint)");

        var exception = await Assert.ThrowsAsync<SchemaException>(() => Scripts(database, edited, Second).ApplyAsync(Cancellation));

        Assert.Contains("0001-first.sql was edited", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1L, await ScalarAsync(database, "SELECT count(*) FROM schema_scripts"));
    }

    [Fact]
    public async Task A_failing_script_leaves_nothing_behind()
    {
        var database = await NewDatabaseAsync();
        var failing = new SchemaScript("0002-second.sql", "CREATE TABLE half (id integer); INSERT INTO nowhere VALUES (1)");

        var exception = await Assert.ThrowsAsync<SchemaException>(() => Scripts(database, First, failing).ApplyAsync(Cancellation));

        Assert.Contains("0002-second.sql failed", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<DbException>(() => ScalarAsync(database, "SELECT count(*) FROM half"));
        Assert.Equal(1, await Scripts(database, First, Second).ApplyAsync(Cancellation));
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_run_each_script_once()
    {
        var database = await NewDatabaseAsync();

        var counts = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => Scripts(database, First, Second).ApplyAsync(Cancellation), Cancellation)));

        Assert.Equal(2, counts.Sum());
        Assert.Equal(1L, await ScalarAsync(database, "SELECT count(*) FROM first"));
    }

    [Fact]
    public async Task A_database_is_up_to_date_only_after_every_script()
    {
        var database = await NewDatabaseAsync();
        Assert.False(await Scripts(database, First).AreAppliedAsync(Cancellation));

        await Scripts(database, First).ApplyAsync(Cancellation);

        Assert.True(await Scripts(database, First).AreAppliedAsync(Cancellation));
        Assert.False(await Scripts(database, First, Second).AreAppliedAsync(Cancellation));
    }

    private static SchemaScripts Scripts(Database database, params SchemaScript[] scripts) => new(database, new SomeMorning(), scripts);

    private static string Insert(string values) =>
        $"INSERT INTO organisations (id, code, name, kind, parent_id, path) VALUES ({values})";

    private static async Task<object?> ScalarAsync(Database database, string sql)
    {
        await using var connection = await database.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Cancellation);
    }

    private sealed class SomeMorning : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2027, 1, 31, 8, 0, 0, TimeSpan.Zero);
    }
}
