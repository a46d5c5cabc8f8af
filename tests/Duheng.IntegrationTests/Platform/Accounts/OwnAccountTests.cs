using System.Net;
using System.Net.Http.Headers;
using Duheng.Application.Accounts;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Accounts;

/// <summary>What a person does with their own account: password, second factor, sessions, tokens for programs.</summary>
public abstract class OwnAccountTests : OfficeTests
{
    private const string Fresh = "新-口令-8821-秋水";

    [Fact]
    public async Task A_new_password_signs_out_everywhere_else()
    {
        await using var office = await OpenAsync();
        var account = office.Account(Role.UnitClerk, "14990201");
        var (here, elsewhere) = (await office.SignedInAsync(account), await office.SignedInAsync(account));

        using var weak = await Office.PostAsync(here, "/account/password", "/account/password", ("current", Office.Password), ("fresh", "12345678901"), ("again", "12345678901"));
        using var wrong = await Office.PostAsync(here, "/account/password", "/account/password", ("current", "不是-这个-1234"), ("fresh", Fresh), ("again", Fresh));
        using var right = await Office.PostAsync(here, "/account/password", "/account/password", ("current", Office.Password), ("fresh", Fresh), ("again", Fresh));
        using var stillHere = await here.GetAsync(new Uri("/account", UriKind.Relative), Cancellation);
        using var gone = await elsewhere.GetAsync(new Uri("/account", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Equal(HttpStatusCode.OK, stillHere.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
    }

    [Fact]
    public async Task With_a_second_factor_the_password_alone_no_longer_opens()
    {
        var clock = new TurnedClock();
        await using var office = await OpenAsync(clock);
        var account = office.Account(Role.Auditor, "1499");
        var browser = await office.SignedInAsync(account);
        var page = await browser.GetStringAsync(new Uri("/account/second-factor", UriKind.Relative), Cancellation);
        var secret = await office.AskAsync<SecondFactor, byte[]?>(factor => factor.BeginAsync(account.Actor, Cancellation));
        string Code() => Totp.CodeAt(secret!, Totp.StepAt(clock.GetUtcNow())); // not on yet, so that there is one

        using var wrong = await Office.PostAsync(browser, "/account/second-factor", "/account/second-factor", ("code", "000000"));
        using var right = await Office.PostAsync(browser, "/account/second-factor", "/account/second-factor", ("code", Code()));
        var another = office.Browser();
        using var without = await Office.PostAsync(another, "/sign-in", "/sign-in", ("login", account.Login), ("password", Office.Password));
        using var again = await Office.PostAsync(another, "/sign-in", "/sign-in", ("login", account.Login), ("password", Office.Password), ("code", Code()));
        clock.Turn(TimeSpan.FromSeconds(60));
        using var with = await Office.PostAsync(another, "/sign-in", "/sign-in", ("login", account.Login), ("password", Office.Password), ("code", Code()));
        using var offWithout = await Office.PostAsync(browser, "/account/second-factor", "/account/second-factor/off", ("password", "不是-这个-1234"));
        using var off = await Office.PostAsync(browser, "/account/second-factor", "/account/second-factor/off", ("password", Office.Password));

        Assert.Contains(Totp.Spell(secret!), page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode); // the code that switched it on was used
        Assert.Equal(HttpStatusCode.Redirect, with.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, offWithout.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
    }

    [Fact]
    public async Task A_reading_token_cannot_write_and_no_token_outlives_its_day()
    {
        var clock = new TurnedClock();
        await using var office = await OpenAsync(clock);
        var treasury = office.Account(Role.TreasuryPerformance, "1499").Actor;
        var tomorrow = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(1);
        var reading = await TokenAsync(office, treasury, mayWrite: false, tomorrow);
        var writing = await TokenAsync(office, treasury, mayWrite: true, tomorrow);
        var id = office.Project("医保软件运行维护").YearId;

        using var read = await PublishAsync(office, reading, id);
        using var write = await PublishAsync(office, writing, id);
        clock.Turn(TimeSpan.FromDays(3));
        using var late = await PublishAsync(office, writing, id);
        using var none = await PublishAsync(office, "duheng_0000", id);

        Assert.Equal(HttpStatusCode.Forbidden, read.StatusCode);
        Assert.Contains("只能读取", await read.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, write.StatusCode); // it may, but the evaluation has not passed
        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
    }

    [Fact]
    public async Task A_browsers_cookie_alone_writes_nothing_over_the_api()
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.TreasuryPerformance, "1499"));
        using var body = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");

        using var answer = await browser.PostAsync(new Uri("/api/projects/1/publication", UriKind.Relative), body, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("X-Duheng-Form", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static async Task<string> TokenAsync(Office office, Actor actor, bool mayWrite, DateOnly last) => await office.AskAsync<ApiTokens, string>(
        async tokens => (await tokens.CreateAsync(actor, "对账程序", mayWrite, last, Cancellation)).Match(token => token, failure => throw new InvalidOperationException(failure.Message)));

    private static async Task<HttpResponseMessage> PublishAsync(Office office, string token, long id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/api/projects/{id}/publication"), UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        return await office.Browser().SendAsync(request, Cancellation);
    }
}
