using System.Net;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Accounts;

/// <summary>Signing in, being sent to the sign-in, and being locked out.</summary>
public abstract class SignInTests : OfficeTests
{
    [Fact]
    public async Task Nobody_is_sent_to_the_sign_in_and_back()
    {
        await using var office = await OpenAsync();

        using var answer = await office.Browser().GetAsync(new Uri("/projects?q=云", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in?back=%2Fprojects%3Fq%3D%25E4%25BA%2591", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_clerk_sees_their_own_units_projects_and_no_others()
    {
        await using var office = await OpenAsync();
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));

        var page = await clerk.GetStringAsync(new Uri("/projects", UriKind.Relative), Cancellation);
        using var foreign = await clerk.GetAsync(Office.At(office.Project("医保软件运行维护")), Cancellation);

        Assert.Contains("社会保障信息系统日常运行维护", page, StringComparison.Ordinal);
        Assert.DoesNotContain("医保软件运行维护", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_and_the_right_one_no_longer_opens_it()
    {
        await using var office = await OpenAsync();
        var account = office.Account(Role.Auditor, "1499");
        var browser = office.Browser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await Office.PostAsync(browser, "/sign-in", "/sign-in", ("login", account.Login), ("password", "猜-猜看-1234"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var right = await Office.PostAsync(browser, "/sign-in", "/sign-in", ("login", account.Login), ("password", Office.Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
    }

    [Fact]
    public async Task A_form_without_the_mark_of_its_page_is_refused()
    {
        await using var office = await OpenAsync();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("login", "guanli"), KeyValuePair.Create("password", Office.Password)]);

        using var answer = await office.Browser().PostAsync(new Uri("/sign-in", UriKind.Relative), form, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        await using var office = await OpenAsync();
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));

        using var bye = await Office.PostAsync(clerk, "/", "/sign-out");
        using var after = await clerk.GetAsync(new Uri("/projects", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }
}
