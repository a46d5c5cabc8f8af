using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Duheng.Application.Accounts;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Api;

/// <summary>A program with a token.</summary>
internal static class Caller
{
    public static async Task<HttpClient> OfAsync(Office office, Actor actor, CancellationToken cancellationToken)
    {
        var last = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30);
        var token = await office.AskAsync<ApiTokens, string>(async tokens =>
            (await tokens.CreateAsync(actor, "对账程序", mayWrite: true, last, cancellationToken)).Match(made => made, failure => throw new InvalidOperationException(failure.Message)));
        var client = office.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Sends JSON, with headers such as If-Match and Idempotency-Key.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string address, object? body, CancellationToken cancellationToken, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, cancellationToken);
    }

    public static Task<JsonElement> JsonAsync(this HttpResponseMessage answer, CancellationToken cancellationToken) => answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);

    /// <summary>The code of a problem, after making sure that it is one.</summary>
    public static async Task<string?> ProblemAsync(this HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.JsonAsync(cancellationToken);
        Assert.Equal((int)answer.StatusCode, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrWhiteSpace(problem.GetProperty("detail").GetString()));
        return problem.TryGetProperty("code", out var code) ? code.GetString() : null;
    }
}
