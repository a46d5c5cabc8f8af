using System.Globalization;
using System.Net;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Api;

/// <summary>ETag and If-Match: nobody writes over what they have not seen.</summary>
public abstract class VersionTests : OfficeTests
{
    private const string Draft = "电子社保卡推广应用";

    /// <summary>Nobody else works on them: the last one counts.</summary>
    private static readonly string[] OwnSettings = ["/api/account/theme", "/api/views/{id:long}"];

    [Fact]
    public async Task Two_programs_that_save_the_same_row_lose_nothing()
    {
        await using var office = await OpenAsync();
        var clerk = await Caller.OfAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, Cancellation);
        var address = await OpenRowAsync(office, clerk);
        using var read = await clerk.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        var tag = read.Headers.ETag!.Tag; // of a versioned thing
        var body = new { actual = "12", reason = "第一个人写的", restsOn = "document" };

        using var blind = await clerk.SendAsync(HttpMethod.Put, address, body, Cancellation);
        var both = await Task.WhenAll(
            clerk.SendAsync(HttpMethod.Put, address, body, Cancellation, ("If-Match", tag)), clerk.SendAsync(HttpMethod.Put, address, new { actual = "12", reason = "第二个人写的", restsOn = "document" }, Cancellation, ("If-Match", tag)));
        var told = Assert.Single(both, answer => answer.StatusCode == HttpStatusCode.PreconditionFailed);
        var saved = Assert.Single(both, answer => answer.StatusCode == HttpStatusCode.OK);
        var (problem, row) = (await told.JsonAsync(Cancellation), await saved.JsonAsync(Cancellation));

        Assert.Equal(HttpStatusCode.PreconditionRequired, blind.StatusCode);
        Assert.Equal("changedMeanwhile", problem.GetProperty("code").GetString());
        Assert.Equal(row.GetProperty("reason").GetString(), problem.GetProperty("current").GetProperty("reason").GetString());
        Assert.Equal(saved.Headers.ETag?.Tag, problem.GetProperty("etag").GetString());
        Assert.NotEqual(tag, saved.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var office = await OpenAsync();
        var reader = await Caller.OfAsync(office, office.Account(Role.TreasuryPerformance, "1499").Actor, Cancellation);

        foreach (var page in new[] { string.Empty, "/targets", "/evaluation", "/review" })
        {
            var address = $"/api{Office.At(office.Project("社会保障信息系统日常运行维护"), page)}";
            using var first = await reader.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            using var again = await reader.SendAsync(HttpMethod.Get, address, null, Cancellation, ("If-None-Match", first.Headers.ETag!.Tag)); // of a versioned thing
            using var other = await reader.SendAsync(HttpMethod.Get, address, null, Cancellation, ("If-None-Match", "\"0.0\""));
            Assert.Equal((page, HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (page, first.StatusCode, again.StatusCode, other.StatusCode));
        }
    }

    [Fact]
    public async Task A_year_is_saved_with_the_version_that_was_read_and_a_step_may_name_it()
    {
        await using var office = await OpenAsync();
        var administrator = await Caller.OfAsync(office, office.Account(Role.SystemAdministrator, "1499").Actor, Cancellation);
        using var read = await administrator.GetAsync(new Uri("/api/years/2021", UriKind.Relative), Cancellation);
        var year = await read.JsonAsync(Cancellation);
        var body = new { scheme = year.GetProperty("scheme").GetString(), evaluationDueOn = "2022-03-31" };

        using var saved = await administrator.SendAsync(HttpMethod.Put, "/api/years/2021", body, Cancellation, ("If-Match", read.Headers.ETag!.Tag)); // of a versioned thing
        using var late = await administrator.SendAsync(HttpMethod.Put, "/api/years/2021", body, Cancellation, ("If-Match", read.Headers.ETag.Tag));
        using var anyhow = await administrator.SendAsync(HttpMethod.Put, "/api/years/2021", body, Cancellation, ("If-Match", "*"));
        var clerk = await Caller.OfAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, Cancellation);
        using var step = await clerk.SendAsync(HttpMethod.Post, $"/api{Office.At(office.Project(Draft), "/targets/submit")}", new { }, Cancellation, ("If-Match", "\"1.9999\""));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK), (saved.StatusCode, late.StatusCode, anyhow.StatusCode));
        Assert.Equal("2022-03-31", (await late.JsonAsync(Cancellation)).GetProperty("current").GetProperty("evaluationDueOn").GetString());
        Assert.Equal(HttpStatusCode.PreconditionFailed, step.StatusCode);
    }

    /// <summary>What all work on, each with a first and a second body.</summary>
    [Theory]
    [InlineData("/api/years/2021/monitoring-periods/8", Role.SystemAdministrator, "dueOn", "2021-09-10", "2021-09-20")] // not there yet
    [InlineData("/api/years/2021/monitoring-periods/6", Role.SystemAdministrator, "dueOn", "2021-09-10", "2021-09-20")]
    [InlineData("/api/administration/library/本市-1", Role.SystemAdministrator, "name", "第一个人的口径", "第二个人的口径")] // likewise
    [InlineData("/api/administration/library/Q05", Role.SystemAdministrator, "name", "第一个人的口径", "第二个人的口径")] // ships
    [InlineData("/api/projects/{0}", Role.Department, "name", "第一个人改的", "第二个人改的")]
    public async Task What_is_shared_is_replaced_only_by_who_has_seen_what_stands(string pattern, Role role, string field, string first, string second)
    {
        await using var office = await OpenAsync();
        var address = pattern.Replace("{0}", office.Project(Draft).YearId.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var caller = await Caller.OfAsync(office, office.Account(role, role == Role.Department ? "149902" : "1499").Actor, Cancellation);
        using var read = await caller.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        var tag = read.Headers.ETag!.Tag; // of a versioned thing

        using var blind = await PutAsync(first);
        var both = await Task.WhenAll(PutAsync(first, ("If-Match", tag)), PutAsync(second, ("If-Match", tag)));
        var told = Assert.Single(both, answer => answer.StatusCode == HttpStatusCode.PreconditionFailed);
        var saved = Assert.Single(both, answer => answer.StatusCode == HttpStatusCode.OK);
        using var next = await PutAsync("2021-09-28", ("If-Match", saved.Headers.ETag!.Tag)); // likewise

        Assert.Equal(HttpStatusCode.PreconditionRequired, blind.StatusCode);
        Assert.Contains(both[0] == saved ? first : second, (await told.JsonAsync(Cancellation)).GetProperty("current").ToString(), StringComparison.Ordinal);
        Assert.Equal(saved.Headers.ETag.Tag, told.Headers.ETag?.Tag);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Contains("2021-09-28", await caller.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation), StringComparison.Ordinal);

        Task<HttpResponseMessage> PutAsync(string value, params (string, string)[] headers) => caller.SendAsync(HttpMethod.Put, address, Body(field, value), Cancellation, headers);
    }

    [Fact]
    public async Task Every_PUT_asks_for_a_version_but_where_it_is_a_setting_of_ones_own()
    {
        await using var office = await OpenAsync();

        var puts = office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Put) == true)
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal)) // every route of ours has one
            .ToLookup(endpoint => endpoint.Metadata.GetMetadata<VersionCheck>() is { IsRequired: true }, endpoint => endpoint.RoutePattern.RawText!); // likewise

        Assert.True(puts[true].Count() > 10, string.Join(", ", puts[true]));
        Assert.Equal(OwnSettings, puts[false].Order(StringComparer.Ordinal));
    }

    /// <summary>What each of the addresses needs.</summary>
    private static object Body(string field, string value) => new
    {
        dueOn = field == "dueOn" ? value : null,
        name = value,
        kind = "特定目标类",
        firstYear = 2021,
        lastYear = 2023,
        manager = "许闻舟",
        level1 = "产出指标",
        level2 = "数量指标",
        @operator = "≥",
    };

    /// <summary>A row of a self-evaluation that its unit has in hand.</summary>
    private static async Task<string> OpenRowAsync(Office office, HttpClient clerk)
    {
        var list = await (await clerk.GetAsync(new Uri("/api/projects?year=2021&limit=200", UriKind.Relative), Cancellation)).JsonAsync(Cancellation);
        var project = list.GetProperty("items").EnumerateArray().First(row => row.GetProperty("evaluation").GetString() is "draft" or "returned").GetProperty("id").GetInt64();
        return string.Create(CultureInfo.InvariantCulture, $"/api/projects/{project}/evaluation/rows/2");
    }
}
