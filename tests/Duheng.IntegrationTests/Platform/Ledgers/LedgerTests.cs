using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Fixtures.Files;

namespace Duheng.IntegrationTests.Platform.Ledgers;

/// <summary>Money as dated entries: entered, taken back, read from Excel, and the sums that follow.</summary>
public abstract partial class LedgerTests : OfficeTests
{
    private const string Kept = "基层服务平台网络专线租赁";
    private const string Imported = "医疗机构联网专线扩容";

    [Fact]
    public async Task The_demo_tells_the_money_of_the_reports()
    {
        await using var office = await OpenAsync();

        foreach (var (name, initial, annual, received, executed) in new[]
        {
            ("信息系统维护及设备购置", 10m, 10m, 10m, 9.77m), ("城乡居民医保经办购买服务", 40m, 40m, 40m, 37.24m), ("社会保障信息系统日常运行维护", 100m, 92.13m, 92.13m, 92.13m), ("医保软件运行维护", 60m, 60m, 60m, 60m),
        })
        {
            var year = await YearAsync(office, office.Project(name));
            Assert.Equal((initial, annual, received, executed), (year.Initial.Wan, year.Annual.Wan, year.Received.Wan, year.Executed.Wan));
        }
    }

    [Fact]
    public async Task A_wrong_entry_is_taken_back_and_both_stay()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Kept);
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var wrong = (await SheetAsync(office, project)).Entries.Single(entry => entry.DocumentNo == "支付凭证 2021-0866");
        var address = At(project, "/funds/" + wrong.Id.ToString(CultureInfo.InvariantCulture) + "/reverse");

        using var unexplained = await Office.PostAsync(clerk, At(project, "/funds"), address);
        using var reversed = await Office.PostAsync(clerk, At(project, "/funds"), address, ("reason", "凭证号写错"));
        using var again = await Office.PostAsync(clerk, At(project, "/funds"), address, ("reason", "再冲一次"));
        var sheet = await SheetAsync(office, project);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Conflict), (unexplained.StatusCode, reversed.StatusCode, again.StatusCode));
        Assert.Equal((-21.6m, "冲销：凭证号写错"), (sheet.ReversalOf(wrong)!.Amount.Wan, sheet.ReversalOf(wrong)!.Remark));
        Assert.Equal((0m, 0m), (sheet.Year.Executed.Wan, sheet.Table.Executed.Total.Wan));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_stays_in_the_form()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Kept);
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));

        using var answer = await Office.PostAsync(
            clerk, At(project, "/funds"), At(project, "/funds/add"),
            ("kind", "payment"), ("source", "municipal"), ("amount", "三万"), ("unit", "wan"), ("day", "2021-12-30"), ("document", "支付凭证 2021-2201"));
        var page = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("金额：写的是“三万”，读不成数", page, StringComparison.Ordinal);
        Assert.Contains("value=\"支付凭证 2021-2201\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_goes_in_row_by_row_faulty_ones_are_named_and_a_second_time_nothing_is_doubled()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Imported);
        var account = office.Account(Role.UnitClerk, "14990101");
        var file = SheetOfTexts.Write(
            ["类别", "来源", "金额（万元）", "日期", "文号", "备注"],
            ["资金到位", "市级", "1.50", "2021-12-02", "云财指〔2021〕190号", ""],
            ["支付", "市级", "三万", "2021-12-03", "支付凭证 2021-1901", ""],
            ["支付", "市级", "0.80", "2021/12/6", "支付凭证 2021-1930", "标识牌"],
            ["支付", "火星", "0.10", "2021-12-07", "支付凭证 2021-1931", ""],
            ["支付", "市级", "0.10", "去年底", "支付凭证 2021-1932", ""]);

        var (first, second) = (await ImportAsync(office, account, project, file), await ImportAsync(office, account, project, file));
        var year = await YearAsync(office, project);

        Assert.Equal((2, 0), (first.Entered, first.Known));
        Assert.Equal(
            [
                "第 3 行“金额”写的是“三万”，读不成数；请改为 3.00（万元）这样的数字。",
                "第 5 行“来源”写的是“火星”；请写 中央、省级、市级、县区级 或 其他。",
                "第 6 行“日期”写的是“去年底”，读不成日期；请写成 2021-09-14 这样。",
            ],
            first.Faults);
        Assert.Equal((0, 2), (second.Entered, second.Known));
        Assert.Equal((1.5m, 0.8m), (year.Received.Wan, year.Executed.Wan));
    }

    [Fact]
    public async Task The_page_takes_a_file_and_shows_what_came_of_it()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Imported);
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101"));
        var mark = FormMark().Match(await clerk.GetStringAsync(Office.At(project, "/funds"), Cancellation)).Groups["mark"].Value;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(mark), "__RequestVerificationToken" },
            { new ByteArrayContent(SheetOfTexts.Write(["类别", "来源", "金额（元）", "日期", "文号"], ["资金到位", "市级", "15,000.00", "2021-12-02", "云财指〔2021〕190号"], ["支付", "市级", "一千", "2021-12-02", "支付凭证 2021-1901"])), "file", "台账.xlsx" },
        };

        using var answer = await clerk.PostAsync(Office.At(project, "/funds/import"), form, Cancellation);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("读入 1 笔，金额按表头所写的“元”读；1 行有误", page, StringComparison.Ordinal);
        Assert.Contains("第 3 行“金额”写的是“一千”", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_refused_with_what_it_should_hold()
    {
        await using var office = await OpenAsync();
        using var file = new MemoryStream(SheetOfTexts.Write(["项目", "数额"], ["维护", "3"]));

        var result = await office.AskAsync<ImportLedger, Result<LedgerImport>>(import =>
            import.ExecuteAsync(office.Account(Role.UnitClerk, "14990101").Actor, office.Project(Imported).YearId, file, Cancellation));

        Assert.True(result.Failed(out var failure, out _));
        Assert.StartsWith("文件：找不到表头；第一行应有：类别、来源、金额、日期、文号", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_enters_and_reads_what_the_page_does()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Kept);
        var clerk = await office.SignedInAsync(office.Account(Role.TreasuryDivision, "1499"));
        clerk.DefaultRequestHeaders.Add("X-Duheng-Form", FormMark().Match(await clerk.GetStringAsync(Office.At(project, "/funds"), Cancellation)).Groups["mark"].Value);
        var address = new Uri("/api" + At(project, "/ledger"), UriKind.Relative);

        using var added = await clerk.PostAsJsonAsync(address, new { kind = "arrival", source = "county", amount = 30000.5m, unit = "元", datedOn = "2021-10-01", documentNo = "云财指〔2021〕150号" }, Cancellation);
        using var refused = await clerk.PostAsJsonAsync(address, new { kind = "arrival", source = "county", amount = 0m, datedOn = "2021-10-01", documentNo = "云财指〔2021〕150号" }, Cancellation);
        var ledger = await clerk.GetFromJsonAsync<JsonElement>(address, Cancellation);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.UnprocessableEntity), (added.StatusCode, refused.StatusCode));
        Assert.Contains(ledger.GetProperty("entries").EnumerateArray(), entry => entry.GetProperty("amount").GetDecimal() == 30000.5m);
        Assert.Equal(30000.5m, ledger.GetProperty("table")[2].GetProperty("values")[5].GetDecimal());
    }

    [Fact]
    public async Task A_foreign_ledger_does_not_exist_and_a_visible_one_is_not_everybodys_to_keep()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Kept);
        var typed = new NewLedgerEntry("支付", "市级", "1", "万元", "2021-12-30", "支付凭证 2021-2201", string.Empty);

        foreach (var (role, code, expected) in new[] { (Role.UnitClerk, "14990102", typeof(Failure.NotFound)), (Role.UnitReviewer, "14990201", typeof(Failure.Forbidden)), (Role.Department, "149902", typeof(Failure.Forbidden)), (Role.Auditor, "1499", typeof(Failure.Forbidden)) })
        {
            var result = await office.AskAsync<AddLedgerEntry, Result<long>>(add => add.ExecuteAsync(office.Account(role, code).Actor, project.YearId, typed, Cancellation));
            Assert.True(result.Failed(out var failure, out _));
            Assert.IsType(expected, failure);
        }
    }

    /// <summary>The address of a page of a project.</summary>
    private static string At(DemoProject project, string page) => Office.At(project, page).OriginalString;

    private static async Task<FundSheet> SheetAsync(Office office, DemoProject project) =>
        (await office.AskAsync<FindFunds, Result<FundSheet>>(find => find.ExecuteAsync(office.Account(Role.TreasuryPerformance, "1499").Actor, project.YearId, Cancellation)))
            .Match(sheet => sheet, failure => throw new InvalidOperationException(failure.Message));

    private static async Task<ProjectYear> YearAsync(Office office, DemoProject project) => (await SheetAsync(office, project)).Year;

    private static async Task<LedgerImport> ImportAsync(Office office, DemoAccount account, DemoProject project, byte[] file)
    {
        using var content = new MemoryStream(file);
        return (await office.AskAsync<ImportLedger, Result<LedgerImport>>(import => import.ExecuteAsync(account.Actor, project.YearId, content, Cancellation)))
            .Match(done => done, failure => throw new InvalidOperationException(failure.Message));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormMark();
}
