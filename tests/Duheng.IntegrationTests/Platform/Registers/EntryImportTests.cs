using System.Globalization;
using System.Text;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Exports;
using Duheng.Application.Jobs;
using Duheng.Application.Registers;
using Duheng.Application.Registers.Imports;
using Duheng.Domain.Lifecycle;
using Duheng.Fixtures.Files;

namespace Duheng.IntegrationTests.Platform.Registers;

/// <summary>Entries from files: what is read, what is refused row by row, and what would fool a reader.</summary>
public abstract class EntryImportTests : BareOfficeTests
{
    private const string Unit = "14990201";
    private const string Heads = "工单号,报障时间,响应时间,故障级别,报障人,故障描述";

    [Fact]
    public async Task Ten_thousand_tickets_with_twelve_bad_rows_go_in_without_the_twelve()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, Unit);
        var rows = Enumerable.Range(0, 10_000).Select(Row).ToList();
        (int Row, int Column, string Cell)[] bad =
        [
            (17, 0, ""), (203, 1, "上周五下午"), (204, 1, "2021/13/05 08:30"), (999, 2, "2021-01-01 00:00"), (1500, 3, "紧急"), (2000, 0, "GD-00001"),
            (3333, 1, "#REF!"), (4000, 3, ""), (5000, 1, "44260.35"), (6000, 2, "2021-03-05 25:00"), (7777, 1, ""), (9999, 0, "GD-00002"),
        ];
        foreach (var (row, column, cell) in bad)
        {
            rows[row][column] = cell;
        }

        var check = await CheckAsync(office, clerk, "tickets", SheetOfTexts.Write([Heads.Split(','), .. rows]));
        var refused = await office.AskAsync<ImportEntries, Result<long>>(import => import.AcceptAsync(clerk.Actor, check.Job.Id, onlyGood: false, Cancellation));
        var entered = await AcceptAsync(office, clerk, check.Job.Id);

        var report = check.Report!;
        Assert.Equal((10_000, 9_988, 12, 0), (report.Rows, report.Good, report.FaultyRows, report.Known));
        Assert.Equal(bad.Select(one => one.Row + 2), report.Faults.Select(fault => fault.Row).Distinct());
        Assert.Equal(
            [(19, "单号"), (205, "报修时间"), (206, "报修时间"), (1001, "首次响应时间"), (1502, "级别")], report.Faults.Take(5).Select(fault => (fault.Row, fault.Column)));
        Assert.Contains("单号“GD-00001”与第 3 行重复；请核对，只留一行。", report.Faults.Select(fault => fault.Problem));
        Assert.Contains("公式出错", report.Faults.Single(fault => fault.Row == 3335).Problem, StringComparison.Ordinal);
        Assert.True(refused.Failed(out _, out _));
        Assert.Equal((JobState.Done, 9_988, 9_988L), (entered.Job.State, entered.Report!.Entered, await CountAsync(office, clerk)));
    }

    [Fact]
    public async Task A_file_that_is_sent_again_enters_only_what_is_new()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, Unit);
        await AcceptAsync(office, clerk, (await CheckAsync(office, clerk, "tickets", Csv(Enumerable.Range(0, 30).Select(Row), gb18030: true))).Job.Id);

        var again = await CheckAsync(office, clerk, "tickets", Csv(Enumerable.Range(0, 40).Select(Row), gb18030: false));
        await AcceptAsync(office, clerk, again.Job.Id);

        Assert.Equal((40, 10, 30, 0), (again.Report!.Rows, again.Report.Good, again.Report.Known, again.Report.FaultyRows));
        Assert.Equal(40, await CountAsync(office, clerk));
    }

    [Fact]
    public async Task Personal_data_are_masked_before_they_are_kept()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, Unit);

        await AcceptAsync(office, clerk, (await CheckAsync(office, clerk, "tickets", Csv([Row(1)], gb18030: false), masks: true)).Job.Id);

        Assert.Equal("王** 138******01", Assert.Single(await RowsAsync(office, clerk, "tickets")).Text("reporter"));
    }

    [Theory]
    [InlineData("单号,报修时间,级别,工单号\nA,2021-03-05 08:30,一般,B", "表头里有两列都是“单号”")]
    [InlineData("单号,报修时间\nA,2021-03-05 08:30", "表头里没有 级别")]
    [InlineData("单号,报修时间,级别,说明\nA,2021-03-05 08:30,一般,\"没有关上的引号", "已损坏")]
    public async Task A_file_whose_head_is_unsure_is_refused_as_a_whole(string text, string said)
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, Unit);

        var check = await CheckAsync(office, clerk, "tickets", Encoding.UTF8.GetBytes(text));

        Assert.Equal(JobState.Failed, check.Job.State);
        Assert.Contains(said, check.Job.Result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_in_heads_are_heeded()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, Unit);

        var wrong = await CheckAsync(office, clerk, "lines", Encoding.UTF8.GetBytes("线路编号,起租日期,带宽（G）\nYZ-0417,2019-01-01,1"));
        var right = await CheckAsync(office, clerk, "contracts", Encoding.UTF8.GetBytes("合同编号*,合同名称,乙方,签订日期,合同金额（万元）\nHT-1,维护合同,云帆科技,2021/1/5,9.77\n合计,,,,9.77"));
        await AcceptAsync(office, clerk, right.Job.Id);

        Assert.Contains("单位是G，登记簿的“带宽”以兆计", wrong.Job.Result, StringComparison.Ordinal);
        Assert.Equal((1, 1), (right.Report!.Good, right.Report.FaultyRows)); // the line of the sum is no contract
        Assert.Equal("97700", Assert.Single(await RowsAsync(office, clerk, "contracts")).Text("amount"));
    }

    [Fact]
    public async Task References_lead_somewhere_or_the_row_is_told()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, Unit);
        await AcceptAsync(office, clerk, (await CheckAsync(office, clerk, "points", Encoding.UTF8.GetBytes("网点编号,网点名称,接入日期\nWD-001,青岚县人民医院,2019-05-01"))).Job.Id);

        var check = await CheckAsync(office, clerk, "tickets", Encoding.UTF8.GetBytes("单号,报修时间,级别,网点编号\nA,2021-03-05 08:30,一般,wd-001\nB,2021-03-05 08:30,一般,WD-002"));

        var fault = Assert.Single(check.Report!.Faults);
        Assert.Equal((3, "网点", "写的是“WD-002”，“网点”登记簿里没有这一条；请先登记，或改成已有的编号。"), (fault.Row, fault.Column, fault.Problem));
    }

    [Fact]
    public async Task What_was_exported_is_imported_elsewhere_the_same()
    {
        await using var office = await OpenAsync();
        var (clerk, other) = (office.Account(Role.UnitClerk, Unit), office.Account(Role.UnitClerk, "14990101"));
        await AcceptAsync(office, clerk, (await CheckAsync(office, clerk, "tickets", Csv(Enumerable.Range(0, 25).Select(Row), gb18030: false))).Job.Id);

        foreach (var isWorkbook in new[] { true, false })
        {
            var file = (await office.AskAsync<ExportEntries, Result<ExportedFile>>(export => export.ExecuteAsync(clerk.Actor, "tickets", new EntryFilter(), isWorkbook, masks: false, Cancellation)))
                .Match(one => one, failure => throw new InvalidOperationException(failure.Message));
            var check = await CheckAsync(office, other, "tickets", file.Content);
            Assert.Equal((25, 0), (check.Report!.Good, check.Report.FaultyRows));
            if (!isWorkbook)
            {
                await AcceptAsync(office, other, check.Job.Id);
            }
        }

        Assert.Equal((await RowsAsync(office, clerk, "tickets")).Select(row => EntryText.Json(row.Values)), (await RowsAsync(office, other, "tickets")).Select(row => EntryText.Json(row.Values)));
    }

    [Fact]
    public async Task Exports_of_other_programs_are_read_by_their_profile()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, Unit);
        await AcceptAsync(office, clerk, (await CheckAsync(office, clerk, "systems", Encoding.UTF8.GetBytes("名称,启用日期\n结算前置机,2019-05-01"))).Job.Id);

        var glpi = await CheckAsync(office, clerk, "tickets", Encoding.UTF8.GetBytes(
            "ID;标题;状态;打开日期;优先级;请求者;分配给;解决日期\n1 024;打不开;已关闭;2021-03-05 08:30;非常高;王守业;邹既白;2021-03-05 11:00\n1025;重复;已删除;2021-03-05 08:31;中;王守业;;\n1026;慢;已关闭;2021-03-06 08:31;最高;王守业;;"), profile: "glpi-tickets");
        var zabbix = await CheckAsync(office, clerk, "outages", Encoding.UTF8.GetBytes(
            "\"Severity\",\"Time\",\"Recovery time\",\"Status\",\"Host\",\"Problem\",\"Duration\"\n\"High\",\"2021-12-31 23:50:10\",\"2022-01-01 00:20:00\",\"RESOLVED\",\"结算前置机\",\"无法访问\",\"30m\"\n\"Information\",\"2021-12-31 23:50:10\",\"\",\"PROBLEM\",\"结算前置机\",\"版本变了\",\"1d\""), profile: "zabbix-outages");
        await AcceptAsync(office, clerk, glpi.Job.Id);
        await AcceptAsync(office, clerk, zabbix.Job.Id);

        Assert.Equal((1, 1, 1), (glpi.Report!.Good, glpi.Report.Skipped, glpi.Report.FaultyRows));
        Assert.Contains("导入方案里没有这个词", glpi.Report.Faults[0].Problem, StringComparison.Ordinal);
        var ticket = Assert.Single(await RowsAsync(office, clerk, "tickets"));
        Assert.Equal(("GLPI-1 024", "重大", "邹既白"), (ticket.Title, ticket.Text("severity"), ticket.Text("handler")));
        Assert.Equal((1, 1), (zabbix.Report!.Good, zabbix.Report.Skipped));
        var outage = Assert.Single(await RowsAsync(office, clerk, "outages"));
        Assert.Equal(("ZBX-结算前置机 2021-12-31 23:50:10", "2021-12-31 23:50:10 至 2022-01-01 00:20"), (outage.Title, outage.Text("periods")));
    }

    internal static string[] Row(int index)
    {
        var reported = new DateTime(2021, 1, 4, 8, 30, 0).AddMinutes(index * 5 % 500_000);
        return [string.Create(CultureInfo.InvariantCulture, $"GD-{index:00000}"), Text(reported), Text(reported.AddMinutes(index % 97)), (index % 3) switch { 0 => "一般", 1 => "较大", _ => "重大" }, "王守业 13800000001", "结算窗口打不开，“重启”后恢复"];

        static string Text(DateTime moment) => moment.ToString("yyyy/M/d H:mm", CultureInfo.InvariantCulture);
    }

    internal static byte[] Csv(IEnumerable<string[]> rows, bool gb18030)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return (gb18030 ? Encoding.GetEncoding("GB18030") : Encoding.UTF8).GetBytes(string.Join('\n', rows.Select(row => string.Join(',', row)).Prepend(Heads)));
    }

    internal static async Task<EntryImportJob> CheckAsync(Office office, DemoAccount clerk, string register, byte[] content, string? profile = null, bool masks = false)
    {
        var id = (await office.AskAsync<ImportEntries, Result<long>>(import => import.CheckAsync(
            clerk.Actor, register, null, new EntryImportFile("工单.csv", register, 0, null, profile, masks, content), Cancellation))).Match(one => one, failure => throw new InvalidOperationException(failure.Message));
        return await WaitAsync(office, clerk, id);
    }

    internal static async Task<EntryImportJob> AcceptAsync(Office office, DemoAccount clerk, long check)
    {
        var id = (await office.AskAsync<ImportEntries, Result<long>>(import => import.AcceptAsync(clerk.Actor, check, onlyGood: true, Cancellation))).Match(one => one, failure => throw new InvalidOperationException(failure.Message));
        return await WaitAsync(office, clerk, id);
    }

    private static async Task<EntryImportJob> WaitAsync(Office office, DemoAccount clerk, long id)
    {
        for (var round = 0; round < 2_400; round++)
        {
            var job = (await office.AskAsync<ImportEntries, Result<EntryImportJob>>(import => import.FindAsync(clerk.Actor, id, Cancellation))).Match(one => one, failure => throw new InvalidOperationException(failure.Message));
            if (job.Job.IsOver)
            {
                return job;
            }

            await Task.Delay(50, Cancellation);
        }

        throw new TimeoutException("The import has not ended.");
    }

    private static async Task<long> CountAsync(Office office, DemoAccount clerk) =>
        (await office.AskAsync<ListEntries, Result<EntryPage>>(list => list.ExecuteAsync(clerk.Actor, "tickets", new EntryFilter(), Cancellation))).Match(page => page.Total, failure => throw new InvalidOperationException(failure.Message));

    private static async Task<IReadOnlyList<RegisterEntry>> RowsAsync(Office office, DemoAccount clerk, string register) =>
        (await office.AskAsync<ListEntries, Result<EntryPage>>(list => list.ExecuteAsync(clerk.Actor, register, new EntryFilter(), Cancellation))).Match(page => page.Rows, failure => throw new InvalidOperationException(failure.Message));
}
