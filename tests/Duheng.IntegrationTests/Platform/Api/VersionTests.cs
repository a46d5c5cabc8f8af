using System.Net;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Api;

/// <summary>ETag and If-Match: nobody writes over what they have not seen.</summary>
public abstract class VersionTests : OfficeTests
{
    private const string Draft = "电子社保卡推广应用";

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

    /// <summary>A row of a self-evaluation that its unit has in hand.</summary>
    private static async Task<string> OpenRowAsync(Office office, HttpClient clerk)
    {
        var list = await (await clerk.GetAsync(new Uri("/api/projects?year=2021&limit=200", UriKind.Relative), Cancellation)).JsonAsync(Cancellation);
        var project = list.GetProperty("items").EnumerateArray().First(row => row.GetProperty("evaluation").GetString() is "draft" or "returned").GetProperty("id").GetInt64();
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/api/projects/{project}/evaluation/rows/2");
    }
}
