using System.Net;
using System.Net.Sockets;
using System.Text;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Web.Security;

namespace Duheng.IntegrationTests.Platform.Api;

/// <summary>Whatever goes wrong over the API is one kind of answer: problem+json with a code and a sentence.</summary>
public sealed class ProblemTests : OfficeTests
{
    [Theory]
    [InlineData("GET", "/api/projects?limit=viele", null, null, HttpStatusCode.BadRequest, "unreadable")]
    [InlineData("POST", "/api/projects", "{\"name\":", "application/json", HttpStatusCode.BadRequest, "unreadable")]
    [InlineData("GET", "/api/projects/999999", null, null, HttpStatusCode.NotFound, "notFound")]
    [InlineData("GET", "/api/no-such-thing", null, null, HttpStatusCode.NotFound, "notFound")]
    [InlineData("DELETE", "/api/projects", null, null, HttpStatusCode.MethodNotAllowed, "methodNotAllowed")]
    [InlineData("POST", "/api/projects", "name=x", "text/plain", HttpStatusCode.UnsupportedMediaType, "unsupportedMediaType")]
    [InlineData("POST", "/api/projects", "{}", "application/json", HttpStatusCode.UnprocessableEntity, "invalid")]
    [InlineData("GET", "/api/people", null, null, HttpStatusCode.Forbidden, "forbidden")]
    public async Task A_request_that_cannot_be_served_is_told_why(string method, string address, string? body, string? mediaType, HttpStatusCode status, string code)
    {
        await using var office = await OpenAsync();
        var clerk = await Caller.OfAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, Cancellation);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative)) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, mediaType!) }; // given with a body

        using var answer = await clerk.SendAsync(request, Cancellation);

        Assert.Equal((status, code), (answer.StatusCode, await answer.ProblemAsync(Cancellation)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Idempotency-Key: a-very-large-one\r\n")]
    public async Task A_body_that_is_too_large_is_refused_by_its_length(string header)
    {
        await using var office = await OpenAsync();
        var clerk = await Caller.OfAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, Cancellation);
        var head = $"POST /api{Office.At(office.Project("社会保障信息系统日常运行维护"), "/ledger")} HTTP/1.1\r\nHost: {office.Address.Authority}\r\nAuthorization: {clerk.DefaultRequestHeaders.Authorization}\r\n"
            + $"Content-Type: application/json\r\nContent-Length: 99999999\r\nConnection: close\r\n{header}\r\n{{";

        using var socket = new TcpClient(office.Address.Host, office.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(Cancellation);

        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/problem+json", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"tooLarge\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_too_often_waits_and_nobody_else_does()
    {
        await using var office = await OpenAsync();
        var (greedy, modest) = (await Caller.OfAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, Cancellation), await Caller.OfAsync(office, office.Account(Role.Auditor, "1499").Actor, Cancellation));
        HttpResponseMessage? refused = null;
        for (var asked = 0; asked <= RateLimits.RequestsAMinute + 1 && refused is null; asked++)
        {
            var answer = await greedy.GetAsync(new Uri("/api/account", UriKind.Relative), Cancellation);
            refused = answer.StatusCode == HttpStatusCode.TooManyRequests ? answer : null;
        }

        using var other = await modest.GetAsync(new Uri("/api/account", UriKind.Relative), Cancellation);

        Assert.NotNull(refused);
        Assert.Equal("tooMany", await refused.ProblemAsync(Cancellation));
        Assert.InRange(refused.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_whole_office_signs_in_from_one_address()
    {
        await using var office = await OpenAsync();
        var account = office.Account(Role.UnitClerk, "14990201");

        for (var one = 0; one <= FailedSignIns.MostAMinute + 5; one++)
        {
            await office.SignedInAsync(account); // fails the test where it is refused
        }
    }

    [Theory]
    [InlineData("POST", "/api/projects", "{}", HttpStatusCode.UnprocessableEntity, "填写有误", "organisation")]
    [InlineData("GET", "/api/projects/999999", null, HttpStatusCode.NotFound, "找不到", null)]
    [InlineData("GET", "/api/people", null, HttpStatusCode.Forbidden, "没有权限", null)]
    [InlineData("PUT", "/api{project}/evaluation/rows/2", "{}", HttpStatusCode.PreconditionRequired, "缺少版本", null)]
    [InlineData("POST", "/api{project}/evaluation/start", "{}", HttpStatusCode.Conflict, "现在办不了", null)]
    public async Task Every_problem_has_a_title_in_Chinese_a_type_a_code_and_the_name_of_its_field(string method, string address, string? body, HttpStatusCode status, string title, string? field)
    {
        await using var office = await OpenAsync();
        var clerk = await Caller.OfAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, Cancellation);
        var project = Office.At(office.Project("社会保障信息系统日常运行维护")).OriginalString;
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address.Replace("{project}", project, StringComparison.Ordinal), UriKind.Relative)) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };

        using var answer = await clerk.SendAsync(request, Cancellation);
        var problem = await answer.JsonAsync(Cancellation);

        Assert.Equal((status, title), (answer.StatusCode, problem.GetProperty("title").GetString()));
        Assert.StartsWith("https://", problem.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("code").GetString()));
        Assert.Equal(field, problem.TryGetProperty("field", out var named) ? named.GetString() : null);
    }

    [Theory]
    [InlineData(Role.UnitClerk, "14990101", HttpStatusCode.NotFound)]
    [InlineData(Role.Auditor, "1499", HttpStatusCode.Forbidden)]
    [InlineData(Role.UnitClerk, "14990201", HttpStatusCode.PreconditionRequired)]
    public async Task Whoever_may_not_do_it_is_told_that_before_the_version_is_asked_for(Role role, string code, HttpStatusCode status)
    {
        await using var office = await OpenAsync();
        var caller = await Caller.OfAsync(office, office.Account(role, code).Actor, Cancellation);

        using var answer = await caller.SendAsync(HttpMethod.Put, $"/api{Office.At(office.Project("社会保障信息系统日常运行维护"), "/evaluation/rows/2")}", new { actual = "1个" }, Cancellation);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Signing_in_is_tried_only_so_often_from_one_address()
    {
        await using var office = await OpenAsync();
        var browser = office.Browser();
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt <= FailedSignIns.MostAMinute; attempt++)
        {
            using var answer = await Office.PostAsync(browser, "/sign-in", "/sign-in", ("login", $"谁{Figures.Plain(attempt)}"), ("password", "猜一猜"));
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.All(statuses[..^1], status => Assert.NotEqual(HttpStatusCode.TooManyRequests, status));
    }
}
