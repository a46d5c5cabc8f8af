using System.Net;
using Duheng.IntegrationTests.Shared;
using Duheng.Storage;
using Duheng.Web;

namespace Duheng.IntegrationTests.Web;

/// <summary>A real server on a free port, over an embedded database.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/health/live", "live"), InlineData("/health/ready", "ready")]
    public async Task A_server_that_has_started_is(string path, string status)
    {
        await using var server = await DuhengServer.StartAsync(SomeDatabase(), "http://127.0.0.1:0", await NoLibrariesAsync(), packs: null, Cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        Assert.Equal($$"""{"status":"{{status}}"}""", await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));
    }

    [Fact]
    public async Task A_server_whose_database_lost_a_script_is_live_but_not_ready()
    {
        var database = SomeDatabase();
        await using var server = await DuhengServer.StartAsync(database, "http://127.0.0.1:0", await NoLibrariesAsync(), packs: null, Cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        await using (var connection = await database.OpenAsync(Cancellation))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "DELETE FROM schema_scripts";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("application/problem+json", ready.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task A_server_whose_database_is_damaged_does_not_start()
    {
        await File.WriteAllTextAsync(folder.At("duheng.db"), new string('x', 4096), Cancellation);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            async () => await DuhengServer.StartAsync(SomeDatabase(), "http://127.0.0.1:0", await NoLibrariesAsync(), packs: null, Cancellation));
    }

    /// <summary>Health needs none.</summary>
    private static Task<BrowserLibraries> NoLibrariesAsync() => BrowserLibraries.LoadAsync(BrowserLibraries.DefaultFolder, _ => { }, Cancellation);

    private Database SomeDatabase() => Database.InFile(folder.At("duheng.db"));
}
