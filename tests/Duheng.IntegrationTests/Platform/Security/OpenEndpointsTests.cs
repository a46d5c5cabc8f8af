using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Security;

/// <summary>Every route of the running server, asked without an account: what is not named here is closed.</summary>
public sealed partial class OpenEndpointsTests : OfficeTests
{
    private static readonly string[] Open =
    [
        "GET /assets/{name}", "GET /lib/{name}", "GET /health/live", "GET /health/ready", "GET /openapi/{documentName}.json",
        "GET /set-up", "POST /set-up", "GET /sign-in", "POST /sign-in", "POST /sign-out",
        "GET /check", "POST /check", "GET /check/{code}", "POST /check/{code}", "POST /check/{code}/forget", "GET /check/{code}/{number:int}", "GET /check/{code}/{number:int}/annotated",
        "GET /check/{code}/result.json", "GET /check/{code}/result.sarif", "POST /api/check",
        "GET /public", "POST /public", "GET /public/{code}", "POST /public/{code}", "GET /public/{code}/content.json", "GET /public/data.json", "GET /public/data.csv",
        "GET /v", "POST /v", "GET /v/{code}", "POST /v/{code}", "GET /api/publications", "GET /api/publications/{code}", "GET /public/{code}/photos/{id:long}", "GET /api/publications/{code}/photos", "GET /api/publications/{code}/photos/{photo:long}", "GET /metrics",
        "GET /s", "POST /s", "GET /s/{key}", "POST /s/{key}", "GET /s/{key}/thanks", "POST /s/{key}/thanks", "POST /s/{key}/answer", "GET /api/s/{key}", "POST /api/s/{key}",
    ];

    [Fact]
    public async Task What_is_not_named_here_sends_to_the_sign_in_or_answers_401()
    {
        await using var office = await OpenAsync();
        var browser = office.Browser();
        var routes = office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(Routes).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(routes.Count > 40, $"Only {string.Join(", ", routes)}");
        foreach (var route in routes.Where(route => !Open.Contains(route, StringComparer.OrdinalIgnoreCase)))
        {
            using var answer = await AskAsync(browser, route);
            var isSentToSignIn = answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal); // a redirect says where to
            Assert.True(route.Contains(" /api", StringComparison.Ordinal) ? answer.StatusCode == HttpStatusCode.Unauthorized : isSentToSignIn, $"{route} answers {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_answer_says_that_nothing_foreign_and_nothing_inline_may_run()
    {
        await using var office = await OpenAsync();
        var browser = office.Browser();

        foreach (var route in Open.Where(route => route.StartsWith("GET", StringComparison.Ordinal)))
        {
            using var answer = await AskAsync(browser, route);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
            Assert.False(answer.Headers.Contains("Server"), "The server names itself.");
        }
    }

    [Theory]
    [InlineData("/check")]
    [InlineData("/public")]
    [InlineData("/v")]
    [InlineData("/s")]
    [InlineData("/sign-in")]
    public async Task No_page_holds_inline_style_or_script(string page)
    {
        await using var office = await OpenAsync();

        var html = await office.Browser().GetStringAsync(new Uri(page, UriKind.Relative), Cancellation);

        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(InlineScript(), html);
    }

    [Fact]
    public async Task The_description_of_the_api_is_the_one_that_is_kept()
    {
        await using var office = await OpenAsync();

        var document = await office.Browser().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancellation);

        Golden.MatchFile(Repo.At("docs", "api", "openapi.json"), document.ReplaceLineEndings("\n") + "\n");
    }

    private static IEnumerable<string> Routes(RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/'); // every route of ours has one
        return (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => $"{method} {pattern}");
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient browser, string route)
    {
        var (method, pattern) = (route[..route.IndexOf(' ', StringComparison.Ordinal)], route[(route.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Parameter().Replace(pattern, "1"), UriKind.Relative));
        request.Headers.Add("X-Forwarded-For", $"10.0.0.{(route.Sum(letter => letter) % 200).ToString(System.Globalization.CultureInfo.InvariantCulture)}"); // one stranger may not ask all of them in a minute
        if (method != "GET")
        {
            request.Content = pattern.StartsWith("/api", StringComparison.Ordinal)
                ? new StringContent("{}", System.Text.Encoding.UTF8, "application/json")
                : new FormUrlEncodedContent([KeyValuePair.Create("id", "1")]);
        }

        return await browser.SendAsync(request, Cancellation);
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("<script(?![^>]* src=)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineScript();
}
