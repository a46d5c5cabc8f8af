using System.Net;
using System.Text.Json;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Api;

/// <summary>Lists of the API come in pages, by cursors that nothing moves.</summary>
public abstract class PagingTests : OfficeTests
{
    [Theory]
    [InlineData("/api/projects?year=2021", "id")]
    [InlineData("/api/projects?year=2021&order=low&desc=1", "id")]
    [InlineData("/api/projects?year=2021&order=stated", "id")]
    [InlineData("/api/projects?year=2021&order=updated&desc=1", "id")]
    [InlineData("/api/projects?year=2021&order=findings&desc=1", "id")]
    [InlineData("/api/projects?year=2021&order=organisation", "id")]
    [InlineData("/api/findings?year=2021", null)]
    [InlineData("/api/monitoring?year=2021", "project")]
    [InlineData("/api/publications", "id")]
    [InlineData("/api/tasks?year=2021", null)]
    [InlineData("/api/library", "code")]
    public async Task Pages_of_any_size_hold_the_same_rows_in_the_same_order(string address, string? key)
    {
        await using var office = await OpenAsync();
        var program = await Caller.OfAsync(office, office.Account(Role.TreasuryPerformance, "1499").Actor, Cancellation);
        var joint = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';

        var whole = await ReadAsync(program, $"{address}{joint}limit=200");
        var pieces = await ReadAsync(program, $"{address}{joint}limit=3");

        Assert.True(whole.Count > 3 || address is "/api/publications" or "/api/tasks?year=2021", $"{whole.Count} rows");
        Assert.Equal(whole.Select(row => row.ToString()), pieces.Select(row => row.ToString()));
        if (key is not null)
        {
            Assert.Equal(whole.Count, pieces.Select(row => row.GetProperty(key).ToString()).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public async Task The_log_is_read_backwards_page_by_page_while_it_grows()
    {
        await using var office = await OpenAsync();
        var program = await Caller.OfAsync(office, office.Account(Role.AuditAdministrator, "1499").Actor, Cancellation);

        using var first = await program.GetAsync(new Uri("/api/changes?limit=20", UriKind.Relative), Cancellation);
        var page = await first.JsonAsync(Cancellation);
        await Caller.OfAsync(office, office.Account(Role.Auditor, "1499").Actor, Cancellation); // is written into the log
        var rest = await ReadAsync(program, page.GetProperty("next").GetString()!); // there are more than 20
        var ids = page.GetProperty("items").EnumerateArray().Concat(rest).Select(row => row.GetProperty("id").GetInt64()).ToList();

        Assert.Equal(ids.OrderDescending(), ids);
        Assert.Equal(page.GetProperty("total").GetInt64(), ids.Count);
        Assert.Equal($"<{page.GetProperty("next").GetString()}>; rel=\"next\"", Assert.Single(first.Headers.GetValues("Link")));
    }

    [Fact]
    public async Task A_row_that_is_added_meanwhile_neither_repeats_nor_hides_another()
    {
        await using var office = await OpenAsync();
        var reader = await Caller.OfAsync(office, office.Account(Role.TreasuryPerformance, "1499").Actor, Cancellation);
        var clerk = await Caller.OfAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, Cancellation);
        var before = (await ReadAsync(reader, "/api/projects?year=2021&limit=200")).Select(Code).ToList();

        using var first = await reader.GetAsync(new Uri("/api/projects?year=2021&limit=4", UriKind.Relative), Cancellation);
        var page = await first.JsonAsync(Cancellation);
        var body = new { code = "000-新项目", name = "排在最前的新项目", organisation = office.Cast.Organisations["14990201"].Id, firstYear = 2021, lastYear = 2021, year = 2021 };
        using var added = await clerk.SendAsync(HttpMethod.Post, "/api/projects", body, Cancellation);
        var rest = await ReadAsync(reader, page.GetProperty("next").GetString()!); // there are more than 4

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal(before, page.GetProperty("items").EnumerateArray().Concat(rest).Select(Code));
    }

    [Fact]
    public async Task A_cursor_serves_only_the_list_that_gave_it()
    {
        await using var office = await OpenAsync();
        var program = await Caller.OfAsync(office, office.Account(Role.TreasuryPerformance, "1499").Actor, Cancellation);
        using var first = await program.GetAsync(new Uri("/api/projects?year=2021&limit=4", UriKind.Relative), Cancellation);
        var cursor = (await first.JsonAsync(Cancellation)).GetProperty("next").GetString()!.Split("cursor=")[1]; // there are more than 4

        foreach (var address in new[] { $"/api/projects?year=2021&order=name&cursor={cursor}", $"/api/findings?year=2021&cursor={cursor}", "/api/projects?year=2021&cursor=eyJpZCI6NX0", $"/api/projects?year=2021&cursor={cursor[..^4]}AAAA" })
        {
            using var answer = await program.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            await answer.ProblemAsync(Cancellation);
        }
    }

    [Fact]
    public async Task No_endpoint_answers_a_bare_list()
    {
        await using var office = await OpenAsync();
        var endpoints = office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true); // every route of ours has a pattern

        Assert.Empty(endpoints.Where(endpoint => endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().Any(one => one.Type is { IsArray: true } || one.Type?.IsAssignableTo(typeof(System.Collections.IEnumerable)) == true)).Select(endpoint => endpoint.DisplayName));
        Assert.True(endpoints.Count(endpoint => endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().Any(one => one.Type?.IsAssignableTo(typeof(IListReply)) == true)) >= 12);
    }

    private static string? Code(JsonElement row) => row.GetProperty("code").GetString();

    private static async Task<List<JsonElement>> ReadAsync(HttpClient program, string address)
    {
        var rows = new List<JsonElement>();
        for (var next = address; next is not null;)
        {
            using var answer = await program.GetAsync(new Uri(next, UriKind.Relative), Cancellation);
            Assert.True(answer.IsSuccessStatusCode, $"{next}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
            var page = await answer.JsonAsync(Cancellation);
            rows.AddRange(page.GetProperty("items").EnumerateArray());
            next = page.GetProperty("next").GetString();
        }

        return rows;
    }
}
