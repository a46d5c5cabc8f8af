using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Duheng.Domain.Lifecycle;
using Duheng.IntegrationTests.Platform.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Duheng.IntegrationTests.Platform.Security;

/// <summary>Passwords and tokens stand in no log, whatever its level.</summary>
public sealed partial class SecretsTests : OfficeTests
{
    [Fact]
    public async Task No_password_and_no_token_is_ever_logged()
    {
        using var log = new KeptLog();
        var (database, cast) = await CopyAsync();
        await using var office = await Office.OpenAsync(database, cast, time: null, services => services.AddLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        var account = office.Account(Role.SystemAdministrator, "1499");

        using var wrong = await Office.PostAsync(office.Browser(), "/sign-in", "/sign-in", ("login", account.Login), ("password", "猜-猜看-1234"));
        var browser = await office.SignedInAsync(account);
        var program = await Caller.OfAsync(office, account.Actor, Cancellation);
        using var added = await program.SendAsync(HttpMethod.Post, "/api/people", new { login = "xin.ren", name = "新人", organisation = cast.Organisations["14990201"].Id }, Cancellation, ("Idempotency-Key", "k1"));
        var password = (await added.JsonAsync(Cancellation)).GetProperty("password").GetString()!; // it was made
        using var none = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/account", UriKind.Relative));
        none.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "duheng_not-a-token-at-all");
        using var refused = await office.Browser().SendAsync(none, Cancellation);
        var secret = Secret().Match(await browser.GetStringAsync(new Uri("/account/second-factor", UriKind.Relative), Cancellation)).Value;

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK, HttpStatusCode.Unauthorized), (wrong.StatusCode, added.StatusCode, refused.StatusCode));
        Assert.Contains("/api/people", log.Text, StringComparison.Ordinal); // it does log
        Assert.NotEmpty(secret);
        foreach (var word in new[] { Office.Password, "猜-猜看-1234", password, program.DefaultRequestHeaders.Authorization!.Parameter!, "not-a-token-at-all", secret }) // the program has a token
        {
            Assert.DoesNotContain(word, log.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>What a phone is given, in groups of four.</summary>
    [GeneratedRegex("(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}|[A-Z2-7]{32}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();
}
