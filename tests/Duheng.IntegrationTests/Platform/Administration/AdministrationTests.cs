using System.Net;
using System.Text.RegularExpressions;
using Duheng.Application.Administration;
using Duheng.Application.Common;
using Duheng.Application.History;
using Duheng.Application.Organisations;
using Duheng.Application.Targets;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Administration;

/// <summary>Three administrators, each with their own part and none with another's.</summary>
public abstract partial class AdministrationTests : OfficeTests
{
    [Fact]
    public async Task The_library_is_searched_by_any_part_and_sorted_and_word_lists_by_what_they_hold()
    {
        await using var office = await OpenAsync();
        var administrator = await office.SignedInAsync(office.Account(Role.SystemAdministrator, "1499"));

        var all = await administrator.GetStringAsync(new Uri("/admin/library", UriKind.Relative), Cancellation);
        var found = await administrator.GetStringAsync(new Uri("/admin/library?q=满意&order=name&desc=1", UriKind.Relative), Cancellation);
        var none = await administrator.GetStringAsync(new Uri("/admin/library?q=没有这样的词", UriKind.Relative), Cancellation);
        var words = await administrator.GetStringAsync(new Uri("/admin/words?q=不适用", UriKind.Relative), Cancellation);

        Assert.True(Rows(found).Count > 0 && Rows(found).Count < Rows(all).Count);
        Assert.Equal(Rows(found).OrderDescending(StringComparer.Ordinal), Rows(found));
        Assert.Contains("没有含这几个字的指标", none, StringComparison.Ordinal);
        Assert.InRange(Count(words, "class=\"wd-list\""), 1, 20);
    }

    private static List<string> Rows(string page) =>
        [.. page.Split("<th scope=\"row\" class=\"dh-whole\">").Skip(1).Select(rest => rest[..rest.IndexOf('<', StringComparison.Ordinal)])];

    private static int Count(string page, string part) => page.Split(part).Length - 1;

    [Fact]
    public async Task A_new_person_signs_in_with_the_first_password_and_has_to_replace_it()
    {
        await using var office = await OpenAsync();
        var administrator = await office.SignedInAsync(office.Account(Role.SystemAdministrator, "1499"));
        var unit = office.Cast.Organisations["14990202"];

        using var opened = await Office.PostAsync(
            administrator, "/admin/people", "/admin/people", ("login", "jiuye.xinren"), ("name", "谢临川"), ("organisation", unit.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var password = FirstPassword().Match(await opened.Content.ReadAsStringAsync(Cancellation)).Groups["password"].Value;
        var browser = office.Browser();
        using var signedIn = await Office.PostAsync(browser, "/sign-in", "/sign-in", ("login", "jiuye.xinren"), ("password", password));
        using var sent = await browser.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
        using var changed = await Office.PostAsync(browser, "/account/password", "/account/password", ("current", password), ("fresh", "自己-换的-5512"), ("again", "自己-换的-5512"));
        using var home = await browser.GetAsync(new Uri("/", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.Equal("/account/password", sent.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
    }

    [Fact]
    public async Task Each_administrator_does_only_their_own_part()
    {
        await using var office = await OpenAsync();
        var (system, security, audit) = (ActorOf(office, Role.SystemAdministrator), ActorOf(office, Role.SecurityAdministrator), ActorOf(office, Role.AuditAdministrator));
        var clerk = office.Account(Role.UnitClerk, "14990202").Actor;
        var root = office.Cast.Organisations["1499"].Id;

        Assert.IsType<Failure.Forbidden>(await FailureAsync<ManageGrants, bool>(office, grants => grants.AddAsync(system, clerk.PersonId, Role.Auditor, root, Cancellation)));
        Assert.IsType<Failure.Forbidden>(await FailureAsync<ManagePeople, string>(office, people => people.AddAsync(security, "xin.ren", "谢临川", root, Cancellation)));
        Assert.IsType<Failure.Forbidden>(await FailureAsync<ManageOrganisations, long>(office, tree => tree.AddAsync(audit, "1", "处室", OrganisationKind.Unit, root, Cancellation)));
        Assert.IsType<Failure.Forbidden>(await FailureAsync<ReadChanges, ToldPage>(office, log => log.ExecuteAsync(system, new ChangeFilter(), Cancellation)));
        Assert.IsType<Failure.Forbidden>(await FailureAsync<ManageYears, bool>(office, years => years.SaveAsync(security, new YearRow { Year = 2022, SchemeId = "cn-2020" }, Cancellation)));
        Assert.IsType<Failure.Forbidden>(await FailureAsync<ManagePeople, IReadOnlyList<AccountRow>>(office, people => people.ListAsync(clerk, null, Cancellation)));
        Assert.Null(await FailureAsync<ReadChanges, ToldPage>(office, log => log.ExecuteAsync(audit, new ChangeFilter(), Cancellation)));
    }

    [Fact]
    public async Task Nobody_grants_to_themselves_and_nobody_is_two_administrators()
    {
        await using var office = await OpenAsync();
        var security = ActorOf(office, Role.SecurityAdministrator);
        var root = office.Cast.Organisations["1499"].Id;

        var toOneself = await FailureAsync<ManageGrants, bool>(office, grants => grants.AddAsync(security, security.PersonId, Role.TreasuryPerformance, root, Cancellation));
        var second = await FailureAsync<ManageGrants, bool>(office, grants => grants.AddAsync(security, ActorOf(office, Role.SystemAdministrator).PersonId, Role.AuditAdministrator, root, Cancellation));
        var business = await FailureAsync<ManageGrants, bool>(office, grants => grants.AddAsync(security, ActorOf(office, Role.AuditAdministrator).PersonId, Role.UnitClerk, root, Cancellation));
        var usual = await FailureAsync<ManageGrants, bool>(office, grants => grants.AddAsync(security, office.Account(Role.UnitClerk, "14990201").Actor.PersonId, Role.UnitReviewer, root, Cancellation));

        Assert.Contains("不能给自己授权", toOneself?.Message, StringComparison.Ordinal);
        Assert.Contains("三员分立", second?.Message, StringComparison.Ordinal);
        Assert.Contains("三员分立", business?.Message, StringComparison.Ordinal);
        Assert.Null(usual);
    }

    [Fact]
    public async Task A_granted_role_works_at_once_and_a_withdrawn_one_no_more()
    {
        await using var office = await OpenAsync();
        var account = office.Account(Role.UnitClerk, "14990201");
        var security = ActorOf(office, Role.SecurityAdministrator);
        var browser = await office.SignedInAsync(account);

        await office.AskAsync<ManageGrants, Result<bool>>(grants => grants.AddAsync(security, account.Actor.PersonId, Role.UnitReviewer, office.Cast.Organisations["149901"].Id, Cancellation));
        var wider = await browser.GetStringAsync(new Uri("/projects", UriKind.Relative), Cancellation);
        var detail = await office.AskAsync<ManagePeople, Result<AccountDetail>>(people => people.FindAsync(security, account.Actor.PersonId, Cancellation));
        var grant = detail.Match(found => found.Grants.Single(one => one.Role == Role.UnitReviewer).Id, failure => throw new InvalidOperationException(failure.Message));
        await office.AskAsync<ManageGrants, Result<bool>>(grants => grants.RemoveAsync(security, account.Actor.PersonId, grant, Cancellation));
        var narrower = await browser.GetStringAsync(new Uri("/projects", UriKind.Relative), Cancellation);

        Assert.Contains("医保软件运行维护", wider, StringComparison.Ordinal);
        Assert.DoesNotContain("医保软件运行维护", narrower, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_account_and_an_ended_session_are_out_at_once()
    {
        await using var office = await OpenAsync();
        var (first, second) = (office.Account(Role.UnitClerk, "14990201"), office.Account(Role.UnitClerk, "14990102"));
        var (closed, ended) = (await office.SignedInAsync(first), await office.SignedInAsync(second));
        var security = await office.SignedInAsync(office.Account(Role.SecurityAdministrator, "1499"));
        var page = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/admin/people/{second.Actor.PersonId}");

        await office.AskAsync<ManagePeople, Result<bool>>(people => people.CloseAsync(ActorOf(office, Role.SystemAdministrator), first.Actor.PersonId, Cancellation));
        var session = SessionId().Match(await security.GetStringAsync(new Uri(page, UriKind.Relative), Cancellation)).Groups["id"].Value;
        using var end = await Office.PostAsync(security, page, page + "/sessions/end", ("session", session));
        using var afterClosing = await closed.GetAsync(new Uri("/projects", UriKind.Relative), Cancellation);
        using var afterEnding = await ended.GetAsync(new Uri("/projects", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, end.StatusCode);
        Assert.StartsWith("/sign-in", afterClosing.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", afterEnding.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_in_use_is_not_closed_and_a_scheme_fits_its_year()
    {
        await using var office = await OpenAsync();
        var system = ActorOf(office, Role.SystemAdministrator);
        var department = office.Cast.Organisations["149902"].Id;

        var added = await office.AskAsync<ManageOrganisations, Result<long>>(tree => tree.AddAsync(system, "14990203", "云泽市人才服务中心", OrganisationKind.Unit, department, Cancellation));
        var id = added.Match(one => one, failure => throw new InvalidOperationException(failure.Message));
        var twice = await FailureAsync<ManageOrganisations, long>(office, tree => tree.AddAsync(system, "14990203", "另一个", OrganisationKind.Unit, department, Cancellation));
        var used = await FailureAsync<ManageOrganisations, bool>(office, tree => tree.CloseAsync(system, department, Cancellation));
        var empty = await FailureAsync<ManageOrganisations, bool>(office, tree => tree.CloseAsync(system, id, Cancellation));
        var unknown = await FailureAsync<ManageYears, bool>(office, years => years.SaveAsync(system, new YearRow { Year = 2022, SchemeId = "没有" }, Cancellation));
        foreach (var (targets, evaluation, review) in new[] { ("2023-05-01", "2023-03-15", "2023-04-30"), ("2022-02-01", "2023-03-15", "2023-02-28"), ("2022-02-01", "1999-03-15", "2023-04-30") })
        {
            var misplaced = new YearRow { Year = 2022, SchemeId = "cn-2020", TargetsDueOn = DayOf(targets), EvaluationDueOn = DayOf(evaluation), ReviewDueOn = DayOf(review) };
            Assert.IsType<Failure.Invalid>(await FailureAsync<ManageYears, bool>(office, years => years.SaveAsync(system, misplaced, Cancellation)));
        }

        var good = await FailureAsync<ManageYears, bool>(office, years => years.SaveAsync(system, new YearRow { Year = 2022, SchemeId = "cn-2020", EvaluationDueOn = new DateOnly(2023, 3, 15) }, Cancellation));
        var stale = await FailureAsync<ManageYears, bool>(office, years => years.SaveAsync(system, new YearRow { Year = 2022, SchemeId = "cn-2020", Version = 7 }, Cancellation));

        Assert.IsType<Failure.Invalid>(twice);
        Assert.Contains("下级机构", used?.Message, StringComparison.Ordinal);
        Assert.Null(empty);
        Assert.IsType<Failure.Invalid>(unknown);
        Assert.Null(good);
        Assert.IsType<Failure.Conflict>(stale);
    }

    private static DateOnly DayOf(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task What_is_closed_is_not_closed_again_and_not_logged_again()
    {
        await using var office = await OpenAsync();
        var (system, clerk) = (ActorOf(office, Role.SystemAdministrator), office.Account(Role.UnitClerk, "14990201").Actor);
        Assert.Null(await FailureAsync<ManagePeople, bool>(office, people => people.CloseAsync(system, clerk.PersonId, Cancellation)));
        Assert.IsType<Failure.Conflict>(await FailureAsync<ManagePeople, bool>(office, people => people.CloseAsync(system, clerk.PersonId, Cancellation)));
        var added = await office.AskAsync<ManageOrganisations, Result<long>>(
            tree => tree.AddAsync(system, "14990204", "云泽市技工培训中心", OrganisationKind.Unit, office.Cast.Organisations["149902"].Id, Cancellation));
        var id = added.Match(one => one, failure => throw new InvalidOperationException(failure.Message));

        var first = await FailureAsync<ManageOrganisations, bool>(office, tree => tree.CloseAsync(system, id, Cancellation));
        var second = await FailureAsync<ManageOrganisations, bool>(office, tree => tree.CloseAsync(system, id, Cancellation));
        var logged = await office.AskAsync<ReadChanges, Result<ToldPage>>(
            log => log.ExecuteAsync(ActorOf(office, Role.AuditAdministrator), new ChangeFilter { Text = "撤销机构" }, Cancellation));

        Assert.Null(first);
        Assert.Contains("已于", Assert.IsType<Failure.Conflict>(second).Message, StringComparison.Ordinal);
        Assert.Equal(1, logged.Match(found => found.Total, failure => throw new InvalidOperationException(failure.Message)));
    }

    [Fact]
    public async Task The_log_is_read_filtered_and_verified()
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.AuditAdministrator, "1499"));

        var verified = await browser.GetStringAsync(new Uri("/admin/log?verify=1", UriKind.Relative), Cancellation);
        var filtered = await browser.GetStringAsync(new Uri("/admin/log?q=登录&from=2020-01-01", UriKind.Relative), Cancellation);
        var early = await browser.GetStringAsync(new Uri("/admin/log?to=2020-01-01", UriKind.Relative), Cancellation);

        Assert.Contains("条全部相符，没有被改动过", verified, StringComparison.Ordinal);
        Assert.Contains("日志：1 条", filtered, StringComparison.Ordinal);
        Assert.Contains("没有符合条件的记录", early, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_library_takes_own_rows_in_place_of_shipped_ones_and_closes_them()
    {
        await using var office = await OpenAsync();
        var admin = office.Account(Role.SystemAdministrator, "1499").Actor;
        var shipped = (await office.AskAsync<ListLibrary, IReadOnlyList<LibraryIndicator>>(list => list.ExecuteAsync(null, Cancellation)))[0];

        var saved = await office.AskAsync((ManageLibrary library) => library.SaveAsync(admin, shipped with { Name = "本市口径的指标" }, Cancellation));
        var renamed = await office.AskAsync<ListLibrary, IReadOnlyList<LibraryIndicator>>(list => list.ExecuteAsync("本市口径", Cancellation));
        var blind = await office.AskAsync((ManageLibrary library) => library.SaveAsync(admin, shipped with { Name = "第二个人的口径" }, Cancellation));
        await office.AskAsync((ManageLibrary library) => library.SaveAsync(admin, shipped with { Closed = true, Version = 1 }, Cancellation));
        var late = await office.AskAsync((ManageLibrary library) => library.SaveAsync(admin, shipped with { Version = 1 }, Cancellation));
        var left = await office.AskAsync<ListLibrary, IReadOnlyList<LibraryIndicator>>(list => list.ExecuteAsync(shipped.Code, Cancellation));
        var refused = await office.AskAsync((ManageLibrary library) => library.SaveAsync(office.Account(Role.UnitClerk, "14990201").Actor, shipped, Cancellation));
        var wrong = await office.AskAsync((ManageLibrary library) => library.SaveAsync(admin, shipped with { Operator = "约" }, Cancellation));

        Assert.Equal(1, saved.Match(row => row.Version, _ => 0));
        Assert.All(new[] { blind, late }, one => Assert.Equal(Refusals.ChangedMeanwhile, one.Match<Failure?>(_ => null, failure => failure)));
        Assert.Equal(shipped.Code, Assert.Single(renamed).Code);
        Assert.DoesNotContain(left, row => row.Code == shipped.Code);
        Assert.IsType<Failure.Forbidden>(refused.Match<Failure?>(_ => null, failure => failure));
        Assert.IsType<Failure.Invalid>(wrong.Match<Failure?>(_ => null, failure => failure));
    }

    [Fact]
    public async Task The_page_of_the_library_shows_what_stands_now_beside_what_was_typed()
    {
        await using var office = await OpenAsync();
        var administrator = await office.SignedInAsync(office.Account(Role.SystemAdministrator, "1499"));
        (string, string)[] fields = [("code", "本市-1"), ("level1", "产出指标"), ("level2", "数量指标"), ("name", "第一个人加的"), ("operator", "≥"), ("version", "0")];

        using var first = await Office.PostAsync(administrator, "/admin/library", "/admin/library/save", fields);
        using var second = await Office.PostAsync(administrator, "/admin/library", "/admin/library/save", [.. fields[..3], ("name", "第二个人加的"), .. fields[4..]]);
        var clash = await second.Content.ReadAsStringAsync(Cancellation);
        using var settled = await Office.PostAsync(administrator, "/admin/library?code=本市-1", "/admin/library/save", [.. fields[..3], ("name", "第二个人加的"), fields[4], ("version", "1")]);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode, settled.StatusCode));
        Assert.Contains("现在存着的是：产出指标，数量指标，第一个人加的 ≥", clash, StringComparison.Ordinal);
        Assert.Contains("value=\"第二个人加的\"", clash, StringComparison.Ordinal);
        Assert.Contains("name=\"version\" value=\"1\"", clash, StringComparison.Ordinal);
    }

    private static Actor ActorOf(Office office, Role role) => office.Account(role, "1499").Actor;

    private static Task<Failure?> FailureAsync<TUseCase, T>(Office office, Func<TUseCase, Task<Result<T>>> ask)
        where TUseCase : notnull => office.AskAsync<TUseCase, Failure?>(async useCase => (await ask(useCase)).Failed(out var why, out _) ? why : null);

    [GeneratedRegex("请现在告诉本人：<code>(?<password>[^<]+)</code>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstPassword();

    [GeneratedRegex("name=\"session\" value=\"(?<id>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SessionId();
}
