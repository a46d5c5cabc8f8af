using Duheng.Application.Common;
using Duheng.Application.Registers;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Registers;

/// <summary>Entries of registers: entered, corrected, set aside, removed, found again; and very many at once.</summary>
public abstract class EntryTests : BareOfficeTests
{
    private const string Unit = "14990201";

    private static readonly (string, string)[] Ticket =
    [
        ("number", "GD-2021-0001"), ("reported_at", "2021-03-05 08:30"), ("responded_at", "2021-03-05 09:10"), ("restored_at", "2021-03-05 11:00"), ("severity", "一般"), ("description", "结算窗口打不开"),
    ];

    private static readonly string[] Looked = ["number", "reported_at", "pending", "system", "solved_once", "point"];

    [Fact]
    public async Task What_is_entered_is_found_as_it_was_written()
    {
        await using var office = await OpenAsync();
        var (clerk, _) = People(office);
        await AddAsync(office, clerk, "systems", ("name", "医保结算系统"), ("started_on", "2019-05-01"));

        var id = await AddAsync(office, clerk, "tickets", [.. Ticket, ("系统", "医保结算系统"), ("pending", "2021-03-05 09:30 至 10:00"), ("一次解决", "是")]);
        var entry = (await FindAsync(office, clerk, "tickets", id)).Entry;

        Assert.Equal(new DateOnly(2021, 3, 5), entry.Day);
        Assert.Equal((1L, EntrySource.Form, clerk.Name), (entry.Version, entry.Source, entry.CreatedBy));
        Assert.Equal(
            ["GD-2021-0001", "2021-03-05 08:30", "2021-03-05 09:30 至 2021-03-05 10:00", "医保结算系统", "是", ""],
            Looked.Select(entry.Text));
    }

    [Fact]
    public async Task Faults_name_the_column_and_the_way_out()
    {
        await using var office = await OpenAsync();
        var (clerk, _) = People(office);

        Assert.Equal("级别：没有填；这一列必填。", await RefusalAsync(office, clerk, "tickets", [.. Ticket.Where(cell => cell.Item1 != "severity")]));
        Assert.Equal(
            "首次响应时间：2021-03-05 08:00 早于报修时间 2021-03-05 08:30；请核对这两个时间。",
            await RefusalAsync(office, clerk, "tickets", [.. Ticket.Where(cell => cell.Item1 != "responded_at"), ("responded_at", "2021-03-05 08:00")]));
        Assert.Equal(
            "系统：写的是“HIS”，“系统”登记簿里没有这一条；请先登记，或改成已有的名称。", await RefusalAsync(office, clerk, "tickets", [.. Ticket, ("system", "HIS")]));
        Assert.StartsWith("颜色：“工单”没有这一列", await RefusalAsync(office, clerk, "tickets", [.. Ticket, ("颜色", "红")]), StringComparison.Ordinal);
        Assert.Equal(
            "级别：写的是“紧急”；应是一般、较大、重大之一。", await RefusalAsync(office, clerk, "tickets", [.. Ticket.Where(cell => cell.Item1 != "severity"), ("severity", "紧急")]));
    }

    [Fact]
    public async Task The_same_number_is_registered_once_however_it_is_typed()
    {
        await using var office = await OpenAsync();
        var (clerk, _) = People(office);
        var id = await AddAsync(office, clerk, "tickets", Ticket);

        var said = await RefusalAsync(office, clerk, "tickets", [.. Ticket.Skip(1), ("number", "ｇｄ-2021-0001 ")]);
        Assert.StartsWith("单号：单号“ｇｄ-2021-0001”已经登记过", said, StringComparison.Ordinal);

        // What is removed gives its number back.
        await office.AskAsync<RemoveEntry, Result<RegisterEntry>>(ask => ask.ExecuteAsync(clerk, "tickets", id, 1, "登错了", Cancellation));
        await AddAsync(office, clerk, "tickets", Ticket);
        Assert.Equal("删除", (await FindAsync(office, clerk, "tickets", id)).Versions[0].Action);
    }

    [Fact]
    public async Task A_correction_keeps_the_old_value_and_the_reason()
    {
        await using var office = await OpenAsync();
        var (clerk, keeper) = People(office);
        var id = await AddAsync(office, clerk, "tickets", Ticket);
        var edit = Edit([.. Ticket.Where(cell => cell.Item1 != "responded_at"), ("responded_at", "2021-03-05 08:50")]);

        var unexplained = await CorrectAsync(office, keeper, id, 1, edit, " ");
        var corrected = await CorrectAsync(office, keeper, id, 1, edit, "看了来电记录");
        var late = await CorrectAsync(office, clerk, id, 1, Edit([.. Ticket.Skip(2), ("number", "GD-2021-0001"), ("reported_at", "2021-03-05 08:00")]), "记错了");
        var same = await CorrectAsync(office, keeper, id, 2, edit, "再存一次");
        var detail = await FindAsync(office, clerk, "tickets", id);

        Assert.StartsWith("原因：", Why(unexplained), StringComparison.Ordinal);
        Assert.Equal(2, corrected.Match(entry => entry.Version, failure => throw new InvalidOperationException(failure.Message)));
        Assert.Equal(Refusals.ChangedMeanwhile.Message, Why(late));
        Assert.Contains("没有变化", Why(same), StringComparison.Ordinal);
        Assert.Equal("2021-03-05 08:50", detail.Entry.Text("responded_at"));
        var old = Assert.Single(detail.Versions);
        Assert.Equal((1L, "更正", "看了来电记录", keeper.Name, "2021-03-05 09:10"), (old.Version, old.Action, old.Reason, old.ChangedBy, old.Values["responded_at"]));
    }

    [Fact]
    public async Task An_entry_is_set_aside_with_its_reason_and_brought_back()
    {
        await using var office = await OpenAsync();
        var (clerk, _) = People(office);
        var id = await AddAsync(office, clerk, "tickets", Ticket);

        await AsideAsync(office, clerk, id, 1, true, "测试单");
        var aside = await ListAsync(office, clerk, "tickets", new EntryFilter { IsAside = true });
        var counted = await ListAsync(office, clerk, "tickets", new EntryFilter { IsAside = false });
        var twice = await AsideAsync(office, clerk, id, 2, true, "又一次");
        await AsideAsync(office, clerk, id, 2, false, "是真的报修");
        var detail = await FindAsync(office, clerk, "tickets", id);

        Assert.Equal(("测试单", 0L), (Assert.Single(aside.Rows).SetAside, counted.Total));
        Assert.Contains("已经不计入", Why(twice), StringComparison.Ordinal);
        Assert.Equal(("", 3L), (detail.Entry.SetAside, detail.Entry.Version));
        Assert.Equal([("恢复计入", "测试单"), ("不计入", "")], detail.Versions.Select(version => (version.Action, version.SetAside)));
    }

    [Fact]
    public async Task What_others_lead_to_stays()
    {
        await using var office = await OpenAsync();
        var (clerk, _) = People(office);
        var system = await AddAsync(office, clerk, "systems", ("name", "医保结算系统"), ("started_on", "2019-05-01"));
        await AddAsync(office, clerk, "tickets", [.. Ticket, ("system", "医保结算系统 ")]);

        var removed = await office.AskAsync<RemoveEntry, Result<RegisterEntry>>(ask => ask.ExecuteAsync(clerk, "systems", system, 1, "不用了", Cancellation));
        var renamed = await office.AskAsync<CorrectEntry, Result<RegisterEntry>>(
            ask => ask.ExecuteAsync(clerk, "systems", system, 1, Edit(("name", "结算系统"), ("started_on", "2019-05-01")), "改名", Cancellation));
        var stopped = await office.AskAsync<CorrectEntry, Result<RegisterEntry>>(
            ask => ask.ExecuteAsync(clerk, "systems", system, 1, Edit(("name", "医保结算系统"), ("started_on", "2019-05-01"), ("stopped_on", "2021-12-31")), "停用", Cancellation));

        Assert.Equal("“医保结算系统”被 1 件工单引用，不能删除；请先改那些登记，或把这一条设为不计入。", Why(removed));
        Assert.Contains("不能改名称", Why(renamed), StringComparison.Ordinal);
        Assert.Equal("2021-12-31", stopped.Match(entry => entry.Text("stopped_on"), failure => failure.Message));
    }

    [Fact]
    public async Task A_list_is_narrowed_sorted_and_paged()
    {
        await using var office = await OpenAsync();
        var (clerk, _) = People(office);
        await BulkAsync(office, clerk, 120);

        var march = await ListAsync(office, clerk, "tickets", new EntryFilter { From = new(2021, 3, 1), To = new(2021, 3, 31) });
        var grave = await ListAsync(office, clerk, "tickets", new EntryFilter { Words = new Dictionary<string, string> { ["severity"] = "重大" }, PageRows = 7, Page = 2 });
        var found = await ListAsync(office, clerk, "tickets", new EntryFilter { Text = "gd-00007 窗口" });
        var slowest = await ListAsync(office, clerk, "tickets", new EntryFilter { Order = "responded_at", Descending = false, PageRows = 3 });
        var literally = await ListAsync(office, clerk, "tickets", new EntryFilter { Text = "%" });

        Assert.All(march.Rows, row => Assert.Equal(3, row.Day.Month));
        Assert.Equal((40L, 7), (grave.Total, grave.Rows.Count));
        Assert.Equal("GD-00007", Assert.Single(found.Rows).Title);
        Assert.Equal(slowest.Rows.Select(row => row.Text("responded_at")).Order(StringComparer.Ordinal), slowest.Rows.Select(row => row.Text("responded_at")));
        Assert.Equal(0, literally.Total);
    }

    [Fact]
    public async Task Others_do_not_see_it_and_readers_do_not_write()
    {
        await using var office = await OpenAsync();
        var (clerk, _) = People(office);
        var id = await AddAsync(office, clerk, "tickets", Ticket);
        var (stranger, treasury) = (office.Account(Role.UnitClerk, "14990101").Actor, office.Cast.Accounts.First(one => one.Actor.Has(Role.TreasuryPerformance)).Actor);

        var hidden = await office.AskAsync<FindEntry, Result<EntryDetail>>(ask => ask.ExecuteAsync(stranger, "tickets", id, Cancellation));
        var elsewhere = await office.AskAsync<ListEntries, Result<EntryPage>>(
            ask => ask.ExecuteAsync(stranger, "tickets", new EntryFilter { OrganisationId = clerk.OrganisationId }, Cancellation));
        var read = await office.AskAsync<FindEntry, Result<EntryDetail>>(ask => ask.ExecuteAsync(treasury, "tickets", id, Cancellation));
        var written = await office.AskAsync<CorrectEntry, Result<RegisterEntry>>(ask => ask.ExecuteAsync(treasury, "tickets", id, 1, Edit(Ticket), "改", Cancellation));
        var own = await ListAsync(office, stranger, "tickets", new EntryFilter { Text = "GD-2021-0001" });

        Assert.IsType<Failure.NotFound>(hidden.Match<Failure?>(_ => null, failure => failure));
        Assert.IsType<Failure.NotFound>(elsewhere.Match<Failure?>(_ => null, failure => failure));
        Assert.False(read.Match(detail => detail.Place.MayWrite, _ => true));
        Assert.IsType<Failure.Forbidden>(written.Match<Failure?>(_ => null, failure => failure));
        Assert.Equal(0, own.Total);
    }

    [Fact]
    public async Task The_shelf_counts_what_there_is_and_what_is_due()
    {
        await using var office = await OpenAsync();
        var (clerk, _) = People(office);
        await AddAsync(office, clerk, "inspections", ("number", "XJ-1"), ("inspected_on", "2021-02-11"), ("inspector", "邹既白"), ("conclusion", "正常"));

        var shelf = (await office.AskAsync<ListRegisters, Result<RegisterShelf>>(ask => ask.ExecuteAsync(clerk, null, 2021, Cancellation))).Match(one => one, failure => throw new InvalidOperationException(failure.Message));

        var all = shelf.Packs.SelectMany(pack => pack.Registers).ToDictionary(register => register.Type.Key, StringComparer.Ordinal);
        Assert.Equal((1L, 1L, new DateOnly(2021, 2, 11)), (all["inspections"].Count, all["inspections"].YearCount, all["inspections"].LastDay));
        Assert.Equal([0, 1, 1, 1], all["inspections"].Parts.Select(part => part.Left));
        Assert.Equal((0L, false), (all["tickets"].Count, all["tickets"].IsUsed));
        Assert.Empty(all["maintenance"].Parts);
    }

    private static async Task BulkAsync(Office office, Actor clerk, int count)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var (book, type) = (scope.ServiceProvider.GetRequiredService<EntryBook>(), scope.ServiceProvider.GetRequiredService<PackCatalog>().Find("tickets")!);
        await using var work = await scope.ServiceProvider.GetRequiredService<Database>().WriteAsync(Cancellation);
        var register = await RegisterSlots.OpenAsync(work, type, Cancellation);
        var read = Enumerable.Range(0, count).Select(index =>
        {
            var reported = new DateTime(2021, 1, 4, 8, 30, 0).AddMinutes(index * 4 % 500_000);
            return new CheckedEntry(index + 2, new Dictionary<string, RegisterValue>(StringComparer.Ordinal)
            {
                ["number"] = new RegisterValue.Text(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"GD-{index:00000}")),
                ["reported_at"] = new RegisterValue.Moment(reported),
                ["responded_at"] = new RegisterValue.Moment(reported.AddMinutes(index % 97)),
                ["restored_at"] = new RegisterValue.Moment(reported.AddMinutes(97 + (index % 301))),
                ["severity"] = new RegisterValue.Text((index % 3) switch { 0 => "一般", 1 => "较大", _ => "重大" }),
                ["description"] = new RegisterValue.Text("结算窗口打不开，重启后恢复"),
                ["pending"] = new RegisterValue.Periods([new Interval(reported.AddMinutes(40), reported.AddMinutes(50))]),
                ["solved_once"] = new RegisterValue.YesNo(index % 2 == 0),
            }, []);
        }).ToList();
        var looked = await book.CheckAsync(work, register, clerk.OrganisationId, read, Cancellation);
        Assert.All(looked, entry => Assert.Empty(entry.Faults));
        var heard = 0;
        await book.AddAsync(work, clerk, register, clerk.OrganisationId, [.. looked.Select(entry => new NewEntry(entry.Values))], EntrySource.Import, done => heard = done, Cancellation);
        await work.CommitAsync(Cancellation);
        Assert.Equal(count, heard);
    }

    private static (Actor Clerk, Actor Keeper) People(Office office) => (office.Account(Role.UnitClerk, Unit).Actor, office.Account(Role.Operator, Unit).Actor);

    private static EntryEdit Edit(params (string Key, string Text)[] cells) => new(cells.ToDictionary(cell => cell.Key, cell => cell.Text, StringComparer.Ordinal));

    private static async Task<long> AddAsync(Office office, Actor actor, string register, params (string Key, string Text)[] cells) =>
        (await office.AskAsync<AddEntry, Result<long>>(ask => ask.ExecuteAsync(actor, register, null, Edit(cells), EntrySource.Form, Cancellation))).Match(id => id, failure => throw new InvalidOperationException(failure.Message));

    private static async Task<string> RefusalAsync(Office office, Actor actor, string register, params (string Key, string Text)[] cells) =>
        (await office.AskAsync<AddEntry, Result<long>>(ask => ask.ExecuteAsync(actor, register, null, Edit(cells), EntrySource.Form, Cancellation))).Match(_ => "entered", failure => failure.Message);

    private static async Task<EntryDetail> FindAsync(Office office, Actor actor, string register, long id) =>
        (await office.AskAsync<FindEntry, Result<EntryDetail>>(ask => ask.ExecuteAsync(actor, register, id, Cancellation))).Match(detail => detail, failure => throw new InvalidOperationException(failure.Message));

    private static async Task<EntryPage> ListAsync(Office office, Actor actor, string register, EntryFilter filter) =>
        (await office.AskAsync<ListEntries, Result<EntryPage>>(ask => ask.ExecuteAsync(actor, register, filter, Cancellation))).Match(page => page, failure => throw new InvalidOperationException(failure.Message));

    private static Task<Result<RegisterEntry>> CorrectAsync(Office office, Actor actor, long id, long version, EntryEdit edit, string reason) =>
        office.AskAsync<CorrectEntry, Result<RegisterEntry>>(ask => ask.ExecuteAsync(actor, "tickets", id, version, edit, reason, Cancellation));

    private static Task<Result<RegisterEntry>> AsideAsync(Office office, Actor actor, long id, long version, bool isAside, string reason) =>
        office.AskAsync<SetEntryAside, Result<RegisterEntry>>(ask => ask.ExecuteAsync(actor, "tickets", id, version, isAside, reason, Cancellation));

    private static string Why(Result<RegisterEntry> result) => result.Match(_ => "done", failure => failure.Message);
}
