using System.Net;
using System.Text.Json;
using Duheng.Application.Common;
using Duheng.Application.Registers;
using Duheng.Application.Worklist;
using Duheng.Domain.Lifecycle;
using Duheng.IntegrationTests.Platform.Api;

namespace Duheng.IntegrationTests.Platform.Registers;

/// <summary>Registers as people and programs meet them: the shelf, a ticket from a phone, a correction that meets another one, the API, other systems, the work list.</summary>
public abstract class RegisterPagesTests : BareOfficeTests
{
    private const string Unit = "14990201";

    private static readonly (string, string)[] Ticket = [("c.number", "GD-1"), ("c.reported_at", "2021-03-05T08:30:00"), ("c.severity", "一般"), ("c.symptom", "不能用"), ("c.reporter", "收费处 8605")];

    [Fact]
    public async Task A_ticket_is_registered_on_a_phone_and_found_in_the_grid()
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.Operator, Unit));

        var form = await browser.GetStringAsync(At("/registers/tickets/new"), Cancellation);
        using var sent = await Office.PostAsync(browser, "/registers/tickets/new", "/registers/tickets/new", Ticket);
        using var twice = await Office.PostAsync(browser, "/registers/tickets/new", "/registers/tickets/new", Ticket);
        var grid = await browser.GetStringAsync(At("/registers/tickets?c.symptom=不能用"), Cancellation);
        var shelf = await browser.GetStringAsync(At("/registers"), Cancellation);

        Assert.Contains("<input type=\"radio\" name=\"c.severity\" value=\"重大\"", form, StringComparison.Ordinal);
        Assert.Contains("type=\"datetime-local\"", form, StringComparison.Ordinal);
        Assert.DoesNotContain("c.restored_at", form, StringComparison.Ordinal); // what comes later is entered later
        Assert.Equal((HttpStatusCode.Redirect, "/registers/tickets/new?entered=GD-1"), (sent.StatusCode, sent.Headers.Location?.OriginalString));
        var said = await twice.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Contains("单号“GD-1”已经登记过", said, StringComparison.Ordinal);
        Assert.Contains("value=\"收费处 8605\"", said, StringComparison.Ordinal); // nothing typed is lost
        Assert.Contains(">GD-1</a>", grid, StringComparison.Ordinal);
        Assert.Contains("手机", grid, StringComparison.Ordinal);
        Assert.Contains("医保信息系统运维", shelf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_corrects_what_another_one_has_corrected_sees_both()
    {
        await using var office = await OpenAsync();
        var (first, second) = (await office.SignedInAsync(office.Account(Role.Operator, Unit)), await office.SignedInAsync(office.Account(Role.UnitClerk, Unit)));
        using var sent = await Office.PostAsync(first, "/registers/tickets/add", "/registers/tickets/add", Ticket);
        var address = sent.Headers.Location!.OriginalString;

        using var early = await Office.PostAsync(first, address + "/edit", address + "/correct", [.. Ticket, ("version", "1"), ("reason", "补地点"), ("c.place", "一楼收费处")]);
        using var late = await Office.PostAsync(second, address + "/edit", address + "/correct", [.. Ticket, ("version", "1"), ("reason", "改地点"), ("c.place", "二楼药房")]);
        var clash = await late.Content.ReadAsStringAsync(Cancellation);
        using var settled = await Office.PostAsync(second, address + "/edit", address + "/correct", [.. Ticket, ("version", "2"), ("reason", "改地点"), ("c.place", "二楼药房")]);
        using var aside = await Office.PostAsync(second, address, address + "/aside", ("version", "3"), ("reason", "测试单"));
        var page = await second.GetStringAsync(At(address), Cancellation);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (early.StatusCode, late.StatusCode, settled.StatusCode, aside.StatusCode));
        Assert.Contains("value=\"二楼药房\"", clash, StringComparison.Ordinal);
        Assert.Contains("现在的内容：一楼收费处", clash, StringComparison.Ordinal);
        Assert.Contains("地点：一楼收费处", page, StringComparison.Ordinal);
        Assert.Contains("不计入度量：测试单", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_no_buttons_and_others_see_nothing()
    {
        await using var office = await OpenAsync();
        var keeper = await office.SignedInAsync(office.Account(Role.Operator, Unit));
        using var sent = await Office.PostAsync(keeper, "/registers/tickets/add", "/registers/tickets/add", Ticket);
        var treasury = await office.SignedInAsync(office.Cast.Accounts.First(one => one.Actor.Has(Role.TreasuryPerformance)));
        var stranger = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101"));
        var address = sent.Headers.Location!.OriginalString;

        var read = await treasury.GetStringAsync(At(address), Cancellation);
        using var foreign = await stranger.GetAsync(At(address), Cancellation);
        using var unit = await stranger.GetAsync(At("/registers?unit=" + office.Cast.Organisations[Unit].Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), Cancellation);
        using var none = await keeper.GetAsync(At("/registers/nothing"), Cancellation);

        Assert.DoesNotContain("更正", read, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.StatusCode, unit.StatusCode, none.StatusCode));
    }

    [Fact]
    public async Task A_program_does_the_same_by_the_API()
    {
        await using var office = await OpenAsync();
        var program = await Caller.OfAsync(office, office.Account(Role.Operator, Unit).Actor, Cancellation);
        object values = new { number = "API-1", reported_at = "2021-03-05T08:30:00", severity = "一般", solved_once = true };

        using var created = await program.SendAsync(HttpMethod.Post, "/api/registers/tickets/entries", new { values }, Cancellation);
        var address = created.Headers.Location!.OriginalString;
        using var refused = await program.SendAsync(HttpMethod.Post, "/api/registers/tickets/entries", new { values = new { number = "API-2", severity = "一般" } }, Cancellation);
        using var corrected = await program.SendAsync(
            HttpMethod.Put, address, new { values = new { number = "API-1", reported_at = "2021-03-05 08:00", severity = "重大" }, reason = "看了录音" }, Cancellation, ("If-Match", "\"1\""));
        using var late = await program.SendAsync(HttpMethod.Put, address, new { values, reason = "再改" }, Cancellation, ("If-Match", "\"1\""));
        using var aside = await program.SendAsync(HttpMethod.Post, address + "/aside", new { reason = "测试单" }, Cancellation, ("If-Match", "\"2\""));
        var entry = await (await program.GetAsync(At(address), Cancellation)).JsonAsync(Cancellation);
        var list = await (await program.GetAsync(At("/api/registers/tickets/entries?where=severity:重大&aside=1"), Cancellation)).JsonAsync(Cancellation);
        var registers = await (await program.GetAsync(At("/api/registers?limit=200"), Cancellation)).JsonAsync(Cancellation);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK), (created.StatusCode, refused.StatusCode, corrected.StatusCode, late.StatusCode, aside.StatusCode));
        Assert.Equal(("重大", "测试单", 3), (entry.GetProperty("values").GetProperty("severity").GetString(), entry.GetProperty("setAside").GetString(), entry.GetProperty("version").GetInt32()));
        Assert.Equal("2021-03-05 08:30", entry.GetProperty("versions")[1].GetProperty("values").GetProperty("reported_at").GetString());
        Assert.Equal(1, list.GetProperty("total").GetInt64());
        Assert.Contains(registers.GetProperty("items").EnumerateArray(), one => one.GetProperty("key").GetString() == "tickets" && one.GetProperty("columns").GetArrayLength() == 21);
    }

    [Fact]
    public async Task Another_system_sends_a_ticket_and_later_what_became_of_it()
    {
        await using var office = await OpenAsync();
        var program = await Caller.OfAsync(office, office.Account(Role.Operator, Unit).Actor, Cancellation);

        var opened = await SendAsync(new Dictionary<string, string> { ["Ref"] = "I-000451", ["Start date"] = "2021-03-05 08:30:00", ["Priority"] = "critical", ["Title"] = "结算中断" });
        var again = await SendAsync(new Dictionary<string, string> { ["Ref"] = "I-000451", ["Start date"] = "2021-03-05 08:30:00", ["Priority"] = "critical", ["Title"] = "结算中断" });
        var resolved = await SendAsync(new Dictionary<string, string> { ["Ref"] = "I-000451", ["Resolution date"] = "2021-03-05 10:05:00" });
        var faulty = await SendAsync(new Dictionary<string, string> { ["Ref"] = "I-000452", ["Priority"] = "critical" });
        var list = await (await program.GetAsync(At("/api/registers/tickets/entries"), Cancellation)).JsonAsync(Cancellation);
        using var nobody = await office.Browser().PostAsync(At("/api/hooks/itop-tickets"), null, Cancellation);

        Assert.Equal((1, 1, 1), (opened.GetProperty("entered").GetInt32(), again.GetProperty("same").GetInt32(), resolved.GetProperty("corrected").GetInt32()));
        Assert.Equal("报修时间", faulty.GetProperty("faults")[0].GetProperty("column").GetString());
        var entry = Assert.Single(list.GetProperty("items").EnumerateArray());
        Assert.Equal(("hook", "2021-03-05 10:05", "重大"), (entry.GetProperty("source").GetString(), entry.GetProperty("values").GetProperty("restored_at").GetString(), entry.GetProperty("values").GetProperty("severity").GetString()));
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);

        async Task<JsonElement> SendAsync(object item)
        {
            using var answer = await program.SendAsync(HttpMethod.Post, "/api/hooks/itop-tickets", item, Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return await answer.JsonAsync(Cancellation);
        }
    }

    [Fact]
    public async Task A_missed_inspection_waits_on_the_work_list_and_warns_on_the_shelf()
    {
        await using var office = await OpenAsync(new FixedTime("2021-08-02T01:00:00Z"));
        var keeper = office.Account(Role.Operator, Unit);
        await office.AskAsync<AddEntry, Result<long>>(add => add.ExecuteAsync(
            keeper.Actor, "inspections", null,
            new EntryEdit(new Dictionary<string, string> { ["number"] = "XJ-1", ["inspected_on"] = "2021-02-11", ["inspector"] = "邹既白", ["conclusion"] = "正常" }), EntrySource.Form, Cancellation));

        var tasks = (await office.AskAsync<ListTasks, IReadOnlyList<WaitingTask>>(list => list.ExecuteAsync(keeper.Actor, 2021, Cancellation))).Where(task => task.Kind == TaskKind.Register).ToList();
        var elsewhere = await office.AskAsync<ListTasks, IReadOnlyList<WaitingTask>>(list => list.ExecuteAsync(office.Account(Role.UnitClerk, "14990101").Actor, 2021, Cancellation));
        var shelf = await (await office.SignedInAsync(keeper)).GetStringAsync(At("/registers?year=2021"), Cancellation);

        Assert.Equal(["第 2 季度巡检应做 1 次，登记 0 次", "第 3 季度巡检应做 1 次，登记 0 次"], tasks.Select(task => task.What));
        Assert.Equal([true, false], tasks.Select(task => task.IsOverdue));
        Assert.DoesNotContain(elsewhere, task => task.Kind == TaskKind.Register);
        Assert.Contains("第 2 季度巡检应做 1 次，登记 0 次，已过 2021-07-15", shelf, StringComparison.Ordinal);
        Assert.Contains("第 3 季度还差 1 次，10-15 前", shelf, StringComparison.Ordinal);
    }

    private static Uri At(string address) => new(address, UriKind.Relative);
}
