using System.Net;
using Duheng.Application.Repeats;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Api;

/// <summary>Idempotency-Key: what is sent twice is done once.</summary>
public abstract class RepeatTests : OfficeTests
{
    private const string Header = "Idempotency-Key";
    private const string Key = "ledger-2021-10-01-batch-1";
    private static readonly object Entry = new { kind = "arrival", source = "county", amount = 30000.5m, unit = "元", datedOn = "2021-10-01", documentNo = "云财指〔2021〕150号" };
    private static readonly object Third = new { kind = "arrival", source = "county", amount = 50000m, unit = "元", datedOn = "2021-10-01", documentNo = "云财指〔2021〕150号" };
    private static readonly object Other = new { kind = "arrival", source = "county", amount = 40000m, unit = "元", datedOn = "2021-10-01", documentNo = "云财指〔2021〕150号" };

    [Fact]
    public async Task The_same_request_is_done_once_and_answered_the_same()
    {
        await using var office = await OpenAsync();
        var (program, address) = await LedgerAsync(office);
        var before = await CountAsync(office);

        using var first = await program.SendAsync(HttpMethod.Post, address, Entry, Cancellation, (Header, Key));
        using var again = await program.SendAsync(HttpMethod.Post, address, Entry, Cancellation, (Header, Key));
        using var other = await program.SendAsync(HttpMethod.Post, address, Other, Cancellation, (Header, Key));
        using var fresh = await program.SendAsync(HttpMethod.Post, address, Other, Cancellation, (Header, Key + "a"));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, again.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancellation), await again.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal("true", Assert.Single(again.Headers.GetValues("Idempotent-Replayed")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        await other.ProblemAsync(Cancellation);
        Assert.Equal(HttpStatusCode.Created, fresh.StatusCode);
        Assert.Equal(before + 2, await CountAsync(office));
    }

    [Fact]
    public async Task A_request_that_still_runs_is_not_begun_again()
    {
        await using var office = await OpenAsync();
        var (program, address) = await LedgerAsync(office);
        var before = await CountAsync(office);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => program.SendAsync(HttpMethod.Post, address, Entry, Cancellation, (Header, Key))));

        Assert.Equal(before + 1, await CountAsync(office));
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict, $"{answer.StatusCode}"));
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.Created);
    }

    [Fact]
    public async Task What_was_cut_off_half_way_is_not_done_again_by_itself()
    {
        await using var office = await OpenAsync();
        var (program, address) = await LedgerAsync(office);
        var person = office.Account(Role.TreasuryDivision, "1499").Actor.PersonId;
        using var sent = await program.SendAsync(HttpMethod.Post, address, Entry, Cancellation, (Header, Key));
        await using (var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation))
        {
            await work.ExecuteAsync("UPDATE idempotency_keys SET status = NULL, body = NULL WHERE person_id = @person", new { person }, Cancellation);
            await work.CommitAsync(Cancellation);
        }

        using var again = await program.SendAsync(HttpMethod.Post, address, Entry, Cancellation, (Header, Key));

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        await again.ProblemAsync(Cancellation);
    }

    [Fact]
    public async Task A_key_is_free_again_after_a_day_and_is_its_persons_own()
    {
        var clock = new TurnedClock();
        await using var office = await OpenAsync(clock);
        var (program, address) = await LedgerAsync(office);
        var colleague = await Caller.OfAsync(office, office.Account(Role.TreasuryPerformance, "1499").Actor, Cancellation);
        var before = await CountAsync(office);

        using var first = await program.SendAsync(HttpMethod.Post, address, Entry, Cancellation, (Header, Key));
        using var theirs = await colleague.SendAsync(HttpMethod.Post, address, Other, Cancellation, (Header, Key));
        clock.Turn(KeptAnswers.Kept + TimeSpan.FromMinutes(1));
        using var late = await program.SendAsync(HttpMethod.Post, address, Third, Cancellation, (Header, Key));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, theirs.StatusCode, late.StatusCode));
        Assert.Equal(before + 3, await CountAsync(office));
    }

    [Fact]
    public async Task A_password_is_neither_kept_nor_given_twice()
    {
        await using var office = await OpenAsync();
        var program = await Caller.OfAsync(office, office.Account(Role.SystemAdministrator, "1499").Actor, Cancellation);
        var body = new { login = "xin.ren", name = "新人", organisation = office.Cast.Organisations["14990201"].Id };

        using var first = await program.SendAsync(HttpMethod.Post, "/api/people", body, Cancellation, (Header, Key));
        using var again = await program.SendAsync(HttpMethod.Post, "/api/people", body, Cancellation, (Header, Key));
        var password = (await first.JsonAsync(Cancellation)).GetProperty("password").GetString()!; // it was made
        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (first.StatusCode, again.StatusCode));
        Assert.DoesNotContain(password, await again.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(0, await work.ValueAsync<long>("SELECT count(*) FROM idempotency_keys WHERE body LIKE '%' || @password || '%'", new { password }, Cancellation));
        Assert.Equal(0, await work.ValueAsync<long>("SELECT count(*) FROM changes WHERE after LIKE '%' || @password || '%'", new { password }, Cancellation));
    }

    private static async Task<(HttpClient Program, string Address)> LedgerAsync(Office office) =>
        (await Caller.OfAsync(office, office.Account(Role.TreasuryDivision, "1499").Actor, Cancellation), $"/api{Office.At(office.Project("社会保障信息系统日常运行维护"), "/ledger")}");

    private static async Task<long> CountAsync(Office office)
    {
        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);
        return await work.ValueAsync<long>("SELECT count(*) FROM ledger_entries", null, Cancellation);
    }
}
