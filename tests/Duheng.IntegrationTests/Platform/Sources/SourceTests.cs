using System.Net;
using System.Text.Json;
using Duheng.Application.Registers.Sources;
using Duheng.Domain.Lifecycle;
using Duheng.IntegrationTests.Platform.Api;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Sources;

/// <summary>Saved queries of a unit's own database: what they bring goes through the import, and nothing goes back.</summary>
public abstract class SourceTests : OfficeTests
{
    protected const string Password = "只读-密码-8241";
    private const string Unit = "14990201";
    private const string Query = "SELECT no AS 单号, reported AS 报修时间, grade AS 级别, person AS 报修人, spare FROM repairs ORDER BY no";

    /// <summary>The business database, as a source names it: kind, and connection without a password.</summary>
    protected abstract string Kind { get; }

    protected abstract string Connection { get; }

    /// <summary>A query that takes for ever.</summary>
    protected abstract string Slow { get; }

    /// <summary>What is refused, by query or connection, and what is said.</summary>
    protected abstract IEnumerable<(string Query, string Connection, string Said)> Refused { get; }

    /// <summary>Runs statements in the business database, as its own program would.</summary>
    protected abstract Task BusinessAsync(params string[] statements);

    protected abstract Task<long> CountAsync();

    [Fact]
    public async Task A_saved_query_fills_a_register_like_a_file_and_never_twice()
    {
        await using var office = await OpenAsync();
        var administrator = await Caller.OfAsync(office, office.Account(Role.SystemAdministrator, "1499").Actor, Cancellation);
        var (clerk, foreign) = (await ClerkAsync(office, Unit), await ClerkAsync(office, "14990101"));

        using var looked = await administrator.SendAsync(HttpMethod.Post, "/api/sources/preview", Body(office, Query), Cancellation);
        var preview = await looked.JsonAsync(Cancellation);
        const string Early = "SELECT no AS 单号, reported AS 报修时间, '2021-01-01 08:00' AS 首次响应时间, grade AS 级别 FROM repairs ORDER BY no";
        using var early = await administrator.SendAsync(HttpMethod.Post, "/api/sources/preview", Body(office, Early), Cancellation);
        var beforeItBegan = (await early.JsonAsync(Cancellation)).GetProperty("rows")[0].GetProperty("problem").GetString();
        using var added = await administrator.SendAsync(HttpMethod.Post, "/api/sources", Body(office, Query), Cancellation);
        var id = (await added.JsonAsync(Cancellation)).GetProperty("id").GetInt64();
        var settings = await administrator.GetStringAsync(new Uri(FormattableString.Invariant($"/api/sources/{id}"), UriKind.Relative), Cancellation);
        using var barred = await clerk.GetAsync(new Uri("/api/sources", UriKind.Relative), Cancellation);
        using var elsewhere = await foreign.SendAsync(HttpMethod.Post, Run(id), null, Cancellation);
        var first = await RunAsync(clerk, id);
        using var taken = await clerk.SendAsync(HttpMethod.Post, FormattableString.Invariant($"/api/registers/imports/{first.GetProperty("id").GetInt64()}/accept?onlyGood=true"), null, Cancellation);
        var entered = await EndAsync(clerk, (await taken.JsonAsync(Cancellation)).GetProperty("id").GetInt64());
        await BusinessAsync("INSERT INTO repairs (no, reported, grade, person, spare) VALUES ('KF-5', '2021-03-09 10:00:00', '一般', '王守业', 0)");
        var second = (await RunAsync(clerk, id)).GetProperty("result");

        Assert.Equal(["单号", "报修时间", "级别", "报修人"], preview.GetProperty("columns").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(["spare"], preview.GetProperty("unused").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(["KF-1", "2021-03-05 08:30", "一般", "王**"], preview.GetProperty("rows")[0].GetProperty("cells").EnumerateArray().Select(one => one.GetString()));
        Assert.Contains("早于报修时间", beforeItBegan, StringComparison.Ordinal); // each cell can be read, and the row is refused all the same
        Assert.Contains("紧急", preview.GetProperty("rows")[3].GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Forbidden, HttpStatusCode.NotFound), (added.StatusCode, barred.StatusCode, elsewhere.StatusCode));
        Assert.DoesNotContain(Password, settings, StringComparison.Ordinal);
        Assert.Equal((4, 3, 0), Counts(first.GetProperty("result")));
        Assert.Equal(3, entered.GetProperty("result").GetProperty("entered").GetInt32());
        Assert.Equal((5, 1, 3), Counts(second));
        Assert.Equal(5, await CountAsync());
        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);
        Assert.Equal(3, await work.ValueAsync<long>("SELECT count(*) FROM register_entries WHERE source = 'query'", null, Cancellation));
        Assert.Equal(["试读业务库", "试读业务库", "设立业务库查询", "读取业务库", "读取业务库"], await work.QueryAsync<string>("SELECT action FROM changes WHERE subject = 'querySource' ORDER BY id", null, Cancellation));
        Assert.Equal(0, await work.ValueAsync<long>("SELECT count(*) FROM changes WHERE after LIKE @word", new { word = $"%{Password}%" }, Cancellation));
        Assert.Equal(Kind == "sqlite" ? 0 : 1, await work.ValueAsync<long>("SELECT count(*) FROM query_sources WHERE secret <> '' AND secret NOT LIKE @word", new { word = $"%{Password}%" }, Cancellation));
    }

    [Fact]
    public async Task What_a_query_may_not_do_is_told_in_one_sentence()
    {
        await using var office = await OpenAsync();
        var administrator = await Caller.OfAsync(office, office.Account(Role.SystemAdministrator, "1499").Actor, Cancellation);
        var clerk = await ClerkAsync(office, Unit);
        var said = new List<string>();
        IReadOnlyList<(string Query, string Connection, string Said)> refused =
        [
            ("DELETE FROM repairs", Connection, "请以 SELECT 或 WITH 开头"), ("SELECT * FROM nowhere", Connection, "查询出错"), (Slow, Connection, "查询超过了时限 1 秒，已停止"),
            ("SELECT 1 AS a) AS q; DELETE FROM repairs; SELECT * FROM (SELECT 2 AS a", Connection, "只能写一条查询"),
            ("SELECT no AS 单号 FROM repairs", Connection, "查询：表头里没有 报修时间、级别；请在查询里给这些列起名，例如 SELECT no AS 报修时间"), .. Refused,
        ];

        foreach (var (query, connection, wanted) in refused)
        {
            using var answer = await administrator.SendAsync(HttpMethod.Post, "/api/sources/preview", Body(office, query, connection, seconds: 1), Cancellation);
            var told = (await answer.JsonAsync(Cancellation)).TryGetProperty("detail", out var detail) ? detail.GetString() ?? string.Empty : answer.StatusCode.ToString();
            if (!told.Contains(wanted, StringComparison.Ordinal))
            {
                said.Add($"{query} | {connection}: {told}, not {wanted}");
            }
        }

        using var narrow = await administrator.SendAsync(HttpMethod.Post, "/api/sources", Body(office, Query, rows: 2), Cancellation);
        var job = await RunAsync(clerk, (await narrow.JsonAsync(Cancellation)).GetProperty("id").GetInt64());

        Assert.True(said.Count == 0, string.Join('\n', said));
        Assert.Contains("超过上限 2 行，一行也没有取", job.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, await CountAsync());
    }

    [Fact]
    public async Task The_pages_keep_a_password_and_never_show_it()
    {
        await using var office = await OpenAsync();
        var administrator = await office.SignedInAsync(office.Account(Role.SystemAdministrator, "1499"));
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, Unit));
        var unit = FormattableString.Invariant($"{office.Cast.Organisations[Unit].Id}");
        (string, string)[] typed =
        [
            ("organisation", unit), ("name", "维修库"), ("register", "tickets"), ("kind", Kind), ("connection", Kind == "sqlite" ? Connection : $"{Connection};Password={Password}"), ("rows", "100"), ("seconds", "10"), ("query", Query),
        ];

        using var looked = await Office.PostAsync(administrator, "/admin/sources", "/admin/sources/preview", typed);
        var page = await looked.Content.ReadAsStringAsync(Cancellation);
        using var saved = await Office.PostAsync(administrator, "/admin/sources", "/admin/sources", typed);
        var list = await administrator.GetStringAsync(new Uri("/admin/sources", UriKind.Relative), Cancellation);
        using var moved = await Office.PostAsync(administrator, "/admin/sources", "/admin/sources/1", [.. typed.Where(one => one.Item1 != "connection"), ("version", "1"), ("connection", Other)]);
        var import = await clerk.GetStringAsync(new Uri("/registers/tickets/import", UriKind.Relative), Cancellation);
        using var run = await Office.PostAsync(clerk, "/registers/tickets/import", "/registers/tickets/sources", ("source", "1"), ("mask", "1"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (looked.StatusCode, saved.StatusCode, run.StatusCode));
        Assert.Contains("试读：前 4 行", page, StringComparison.Ordinal);
        Assert.Contains("维修库", import, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.StatusCode);
        Assert.All([page, list, await moved.Content.ReadAsStringAsync(Cancellation)], html => Assert.DoesNotContain(Password, html, StringComparison.Ordinal));
    }

    /// <summary>Another connection, for which the password was not given.</summary>
    protected abstract string Other { get; }

    protected override async Task<Office> OpenAsync(TimeProvider? time = null)
    {
        var (database, cast) = await CopyAsync();
        await PrepareAsync();
        await BusinessAsync(
            "CREATE TABLE repairs (no VARCHAR(20), reported TIMESTAMP, grade VARCHAR(10), person VARCHAR(20), spare INTEGER)",
            "INSERT INTO repairs (no, reported, grade, person, spare) VALUES ('KF-1', '2021-03-05 08:30:00', '一般', '王守业', 1), ('KF-2', '2021-03-06 08:30:00', '较大', '王守业', NULL), "
            + "('KF-3', '2021-03-07 08:30:00', '重大', NULL, 3), ('KF-4', '2021-03-08 08:30:00', '紧急', '王守业', 4)");
        return await Office.OpenAsync(database, cast, time, services => services.Configure<SourceOptions>(options =>
        {
            options.Folder = Folder.At("business");
            options.AllowedNetworks.Add("127.0.0.0/8");
        }));
    }

    /// <summary>Makes the business database.</summary>
    protected abstract Task PrepareAsync();

    private static async Task<HttpClient> ClerkAsync(Office office, string unit) => await Caller.OfAsync(office, office.Account(Role.UnitClerk, unit).Actor, Cancellation);

    private object Body(Office office, string query, string? connection = null, int rows = 100, int seconds = 30) => new
    {
        organisation = office.Cast.Organisations[Unit].Id,
        name = "维修库",
        kind = Kind,
        connection = connection ?? Connection,
        password = Password,
        register = "tickets",
        query,
        mostRows = rows,
        mostSeconds = seconds,
    };

    private static string Run(long id) => FormattableString.Invariant($"/api/registers/tickets/sources/{id}/run?mask=1");

    private static async Task<JsonElement> RunAsync(HttpClient clerk, long id)
    {
        using var started = await clerk.SendAsync(HttpMethod.Post, Run(id), null, Cancellation);
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        return await EndAsync(clerk, (await started.JsonAsync(Cancellation)).GetProperty("id").GetInt64());
    }

    private static async Task<JsonElement> EndAsync(HttpClient clerk, long job)
    {
        for (var round = 0; round < 1_200; round++)
        {
            using var answer = await clerk.GetAsync(new Uri(FormattableString.Invariant($"/api/registers/imports/{job}"), UriKind.Relative), Cancellation);
            var told = await answer.JsonAsync(Cancellation);
            if (told.GetProperty("finishedAt").ValueKind != JsonValueKind.Null)
            {
                return told;
            }

            await Task.Delay(50, Cancellation);
        }

        throw new TimeoutException("The import has not ended.");
    }

    private static (int Rows, int Good, int Known) Counts(JsonElement report) => (report.GetProperty("rows").GetInt32(), report.GetProperty("good").GetInt32(), report.GetProperty("known").GetInt32());
}
