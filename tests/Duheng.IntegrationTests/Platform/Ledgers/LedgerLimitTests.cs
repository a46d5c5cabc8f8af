using System.Net;
using System.Net.Http.Json;
using Duheng.Application.Common;
using Duheng.Application.Ledgers;
using Duheng.Domain.Lifecycle;
using Duheng.Fixtures.Files;
using Duheng.IntegrationTests.Platform.Api;

namespace Duheng.IntegrationTests.Platform.Ledgers;

/// <summary>What a ledger cannot hold is refused with the way out; what contradicts itself and happens is told.</summary>
public abstract class LedgerLimitTests : OfficeTests
{
    private const string Name = "基层服务平台网络专线租赁"; // 46.08 of the city, cut by 6.08; all has arrived
    private const string Budget = "云财预〔2021〕3号";

    [Fact]
    public async Task The_same_budget_is_not_entered_twice()
    {
        await using var office = await OpenAsync();

        var again = await AddAsync(office, new NewLedgerEntry("年初预算", "市级", "46.08", "万元", "2021-01-09", Budget, string.Empty));
        var otherSource = await AddAsync(office, new NewLedgerEntry("年初预算", "省级", "5", "万元", "2021-01-09", Budget, string.Empty));

        Assert.Equal(
            "文号：“云财预〔2021〕3号”的市级年初预算 46.08 万元已经在 2021-01-08 记过，不能再记一次。金额记错了，请先冲销原来那一笔；年中增减，请记“预算调整”。",
            Assert.IsType<Failure.Invalid>(Why(again)).Message);
        Assert.Null(Why(otherSource));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_entered_once()
    {
        await using var office = await OpenAsync();
        var typed = new NewLedgerEntry("支付", "市级", "3.21", "万元", "2021-11-30", "支付凭证 2021-2101", string.Empty);

        var first = await AddAsync(office, typed);
        var again = await AddAsync(office, typed);
        var other = await AddAsync(office, typed with { Remark = "第二标段" });

        Assert.Null(Why(first));
        Assert.StartsWith("文号：“支付凭证 2021-2101”2021-11-30 的市级支付 3.21 万元已经记过一笔，没有再记", Assert.IsType<Failure.Invalid>(Why(again)).Message, StringComparison.Ordinal);
        Assert.Null(Why(other));

        // what was taken back may be entered anew
        var entry = (await SheetAsync(office)).Entries.Single(one => one is { DocumentNo: "支付凭证 2021-2101", Remark: "" });
        Assert.False((await office.AskAsync((ReverseLedgerEntry reverse) => reverse.ExecuteAsync(Clerk(office), office.Project(Name).YearId, entry.Id, "记错", Cancellation))).Failed(out _, out _));
        Assert.Null(Why(await AddAsync(office, typed)));
    }

    [Fact]
    public async Task What_has_not_happened_yet_is_not_entered()
    {
        await using var office = await OpenAsync(new FixedTime("2021-06-30T02:00:00Z"));

        var early = await AddAsync(office, new NewLedgerEntry("支付", "市级", "1", "万元", "2021-07-01", "支付凭证 2021-2102", string.Empty));
        var today = await AddAsync(office, new NewLedgerEntry("支付", "市级", "1", "万元", "2021-06-30", "支付凭证 2021-2102", string.Empty));

        Assert.Contains("这一天还没有到", Why(early)?.Message, StringComparison.Ordinal);
        Assert.Null(Why(today));
    }

    [Fact]
    public async Task No_budget_falls_below_nothing_by_a_cut_or_by_taking_back_what_was_cut()
    {
        await using var office = await OpenAsync();
        var initial = (await SheetAsync(office)).Entries.Single(entry => entry.Kind == LedgerKind.Initial);

        var cut = await AddAsync(office, new NewLedgerEntry("预算调整", "市级", "-40.01", "万元", "2021-12-01", "云财预〔2021〕120号", string.Empty));
        var elsewhere = await AddAsync(office, new NewLedgerEntry("预算调整", "省级", "-1", "万元", "2021-12-01", "云财预〔2021〕120号", string.Empty));
        var reversed = await office.AskAsync((ReverseLedgerEntry reverse) => reverse.ExecuteAsync(Clerk(office), office.Project(Name).YearId, initial.Id, "记错", Cancellation));
        var allOfIt = await AddAsync(office, new NewLedgerEntry("预算调整", "市级", "-40", "万元", "2021-12-01", "云财预〔2021〕120号", string.Empty));

        Assert.StartsWith("金额：市级预算现在是 40 万元，这一笔 −40.01 万元记入后会成为 −0.01 万元，预算不能小于零。最多调减 40 万元", Why(cut)?.Message, StringComparison.Ordinal);
        Assert.StartsWith("金额：省级预算现在是 0 万元", Why(elsewhere)?.Message, StringComparison.Ordinal);
        Assert.Contains("请先冲销在它之后的调减", Why(reversed)?.Message, StringComparison.Ordinal);
        Assert.Null(Why(allOfIt));
    }

    [Fact]
    public async Task More_than_there_is_can_be_entered_and_is_told_loudly()
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var page = Office.At(office.Project(Name), "/funds").OriginalString;

        using var added = await Office.PostAsync(
            browser, page, page + "/add", ("kind", "payment"), ("source", "municipal"), ("amount", "30"), ("unit", "wan"), ("day", "2021-12-30"), ("document", "支付凭证 2021-2201"));
        var shown = await browser.GetStringAsync(added.Headers.Location!, Cancellation); // a redirect has one

        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Contains("已记入：支付　市级　<b>30.00 万元</b>（合 300,000.00 元）", shown, StringComparison.Ordinal);
        Assert.Contains("全年执行 51.60 万元，大于实际到位（含上年结转） 46.08 万元，多 5.52 万元", shown, StringComparison.Ordinal);
        Assert.Contains("全年执行 51.60 万元，大于全年预算 40.00 万元，多 11.60 万元", shown, StringComparison.Ordinal);
        Assert.Contains("实际到位 46.08 万元，大于全年预算 40.00 万元，多 6.08 万元", shown, StringComparison.Ordinal);
        Assert.Contains("/rules/FIN-07", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_held_to_the_same_and_its_cuts_go_in_after_what_they_cut()
    {
        await using var office = await OpenAsync();
        byte[] file = SheetOfTexts.Write(
            ["类别", "来源", "金额（元）", "日期", "文号"],
            ["预算调整", "省级", "-20000", "2021-09-01", "云财预〔2021〕88号"],
            ["年初预算", "市级", "10000", "2021-01-09", Budget],
            ["年初预算", "省级", "50000", "2021-01-09", Budget],
            ["预算调整", "省级", "-40000", "2021-10-01", "云财预〔2021〕99号"]);

        var import = Value(await ImportAsync(office, file));

        Assert.Equal((2, "元"), (import.Entered, import.Unit));
        Assert.Equal(2, import.Faults.Count);
        Assert.StartsWith("第 3 行“文号”“云财预〔2021〕3号”的市级年初预算", import.Faults[0], StringComparison.Ordinal);
        Assert.StartsWith("第 5 行“金额”省级预算现在是 3 万元", import.Faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_unit_is_guessed()
    {
        await using var office = await OpenAsync();
        var program = await Caller.OfAsync(office, Clerk(office), Cancellation);
        var address = new Uri("/api" + Office.At(office.Project(Name), "/ledger"), UriKind.Relative);

        var import = await ImportAsync(office, SheetOfTexts.Write(["类别", "来源", "金额", "日期", "文号"], ["资金到位", "市级", "15", "2021-12-02", "云财指〔2021〕190号"]));
        using var bare = await program.PostAsJsonAsync(address, new { kind = "payment", source = "municipal", amount = 3m, datedOn = "2021-12-02", documentNo = "支付凭证 1" }, Cancellation);
        var problem = await bare.JsonAsync(Cancellation);

        Assert.Contains("表头“金额”没有写单位", Why(import)?.Message, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "unit", "金额单位：没有写；请写 元 或 万元。"), (bare.StatusCode, problem.GetProperty("field").GetString(), problem.GetProperty("detail").GetString()));
    }

    private static Actor Clerk(Office office) => office.Account(Role.UnitClerk, "14990201").Actor;

    private static Task<Result<long>> AddAsync(Office office, NewLedgerEntry typed) =>
        office.AskAsync((AddLedgerEntry add) => add.ExecuteAsync(Clerk(office), office.Project(Name).YearId, typed, Cancellation));

    private static async Task<Result<LedgerImport>> ImportAsync(Office office, byte[] file)
    {
        using var content = new MemoryStream(file);
        return await office.AskAsync((ImportLedger import) => import.ExecuteAsync(Clerk(office), office.Project(Name).YearId, content, Cancellation));
    }

    private static async Task<FundSheet> SheetAsync(Office office) =>
        Value(await office.AskAsync((FindFunds find) => find.ExecuteAsync(Clerk(office), office.Project(Name).YearId, Cancellation)));

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
