using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Exports;
using Duheng.Application.History;
using Duheng.Application.Jobs;
using Duheng.Application.Projects;
using Duheng.Application.Projects.Imports;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Projects;

/// <summary>Projects from a file: looked through row by row, entered only if the person says so, and never by half.</summary>
public abstract partial class ImportTests : OfficeTests
{
    private static readonly string[] Good = ["14990101T2021C1", "医保经办网点改造", "14990101", "特定目标类", "2021", "2023", "苏若川", "", "12.50", "3.00", "", "", "云财预〔2021〕7号", "2021-02-01", "三年完成全部网点改造。", "改造网点4处；验收合格率100%。"];

    [Fact]
    public async Task A_file_is_looked_through_and_then_entered_with_goals_and_budget()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, "14990101");

        var check = await CheckAsync(office, clerk, Table(Good, [.. Good.Select((cell, column) => column switch { 0 => "14990101T2021C2", 1 => "医保窗口设备购置", > 6 => string.Empty, _ => cell })]));
        var before = await CountAsync(office);
        var entering = await AcceptAsync(office, clerk, check.Job.Id, onlyGood: false);
        var again = await AcceptAsync(office, clerk, check.Job.Id, onlyGood: false);

        Assert.Equal((JobState.Done, 2, 2, 0), (check.Job.State, check.Report!.Rows, check.Report.Good, check.Report.FaultCount));
        Assert.Equal((before + 2, 2), (await CountAsync(office), entering.Report!.Entered));
        Assert.Equal((JobState.Failed, "有 2 行有误，一行也没有写入；请改好文件重新上传，或选“只导入正确的行”。"), (again.Job.State, again.Job.Result));
        var row = Assert.Single((await office.AskAsync<ListProjects, ProjectPage>(list => list.ExecuteAsync(clerk.Actor, new ProjectFilter { Year = 2021, Text = "2021c1" }, Cancellation))).Rows);
        var record = Value(await office.AskAsync<FindProjectRecord, Result<ProjectRecord>>(find => find.ExecuteAsync(clerk.Actor, row.Id, Cancellation)));
        Assert.Equal((15.5m, 15.5m, 12.5m, 3m), (row.Initial.Wan, row.Annual.Wan, record.Funds.Initial.Provincial.Wan, record.Funds.Initial.Municipal.Wan));
        Assert.Equal((DocumentState.Draft, "三年完成全部网点改造。", 2023), (row.Targets, record.Goals!.PeriodGoal, row.LastYear));
        Assert.Equal(["改造网点4处", "验收合格率100%"], record.Clauses.Select(clause => clause.Text));
        Assert.Null((await office.AskAsync<VerifyChanges, VerifiedChanges>(verify => verify.ExecuteAsync(Cancellation))).BrokenAt);
    }

    [Fact]
    public async Task Every_fault_is_told_with_its_row_its_column_and_what_to_do()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, "14990101");

        var check = await CheckAsync(office, clerk, Table(
            Good, Good, With(1, string.Empty), With(2, "14990201"), With(4, "二一年"), With(5, "2020"), With(9, "三万"), With(12, string.Empty), With(13, "去年底"), With(3, "其它"), With(0, "14990101T2021000001")));

        var report = check.Report!;
        Assert.Equal((11, 1, 10), (report.Rows, report.Good, report.FaultyRows));
        Assert.Equal(
            [
                (3, "项目编码", "“14990101T2021C1”与第 2 行重复；一个编码只能用一次。"),
                (4, "项目名称", "请填写，不超过 120 个字。"),
                (5, "单位编码", "写的是“14990201”，没有这个单位，或者您不能在它名下开项目；请核对机构编码。"),
                (6, "起始年度", "写的是“二一年”；请写四位年度，例如 2021。"),
                (7, "起止年度", "请写四位年度，止年不早于起年，跨度不超过二十年。"),
                (8, "市级", "写的是“三万”，读不成数；请改为 3.00（万元）这样的数字。"),
                (9, "预算文号", "没有填；请写预算文件、下达文件或支付凭证的编号。"),
                (10, "预算日期", "写的是“去年底”，读不成日期；请写成 2021-09-14 这样。"),
                (11, "项目类别", "写的是“其它”；请写 其他运转类 或 特定目标类。"),
                (12, "项目编码", "“14990101T2021000001”已经在项目库里；要续到下一年请用“结转”，要改请打开那个项目。"),
            ],
            report.Faults.DistinctBy(fault => fault.Row).Select(fault => (fault.Row, fault.Column, fault.Problem)));

        string[] With(int column, string value) => [.. Good.Select((cell, index) => index == column ? value : index == 0 ? "14990101T2021D" + column.ToString(CultureInfo.InvariantCulture) : cell)];
    }

    [Fact]
    public async Task Good_rows_go_in_without_the_faulty_ones_only_where_the_person_says_so()
    {
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, "14990101");
        var check = await CheckAsync(office, clerk, Table(Good, ["X 1", "空格", "14990101", "", "2021", "2021"]));
        var before = await CountAsync(office);

        var all = await office.AskAsync<ImportProjects, Result<long>>(import => import.AcceptAsync(clerk.Actor, check.Job.Id, onlyGood: false, Cancellation));
        var good = await AcceptAsync(office, clerk, check.Job.Id, onlyGood: true);

        Assert.True(all.Failed(out var failure, out _));
        Assert.IsType<Failure.Conflict>(failure);
        Assert.Equal((1, before + 1), (good.Report!.Entered, await CountAsync(office)));
    }

    [Fact]
    public async Task A_job_that_a_stopped_server_left_is_done_by_the_next_one_and_once()
    {
        var (database, cast) = await CopyAsync();
        object left;
        await using (var office = await Office.OpenAsync(database, cast))
        {
            var clerk = office.Account(Role.UnitClerk, "14990101");
            var check = await CheckAsync(office, clerk, Table(Good));
            left = new { input = JobBook.Write(new ImportChoice(check.Job.Id, OnlyGood: false)), clerk.Actor.PersonId };
        }

        // As a killed server leaves it: the row says that somebody is at it, and nothing is written.
        long entering;
        await using (var work = await database.WriteAsync(Cancellation))
        {
            entering = await work.ValueAsync<long>(
                """
                INSERT INTO jobs (kind, state, input, attempts, leased_until, created_at, created_by)
                VALUES ('enterProjects', 'running', @input, 1, '2021-03-01T00:00:00.000Z', '2021-03-01T00:00:00.000Z', @PersonId) RETURNING id
                """,
                left,
                Cancellation);
            await work.CommitAsync(Cancellation);
        }

        await using var next = await Office.OpenAsync(database, cast);
        var done = await WaitAsync(next, next.Account(Role.UnitClerk, "14990101"), entering);

        Assert.Equal((JobState.Done, 2, 1), (done.Job.State, done.Job.Attempts, done.Report!.Entered));
    }

    [Fact]
    public async Task A_job_that_always_stops_its_server_is_given_up()
    {
        var (database, cast) = await CopyAsync();
        long job;
        await using (var work = await database.WriteAsync(Cancellation))
        {
            job = await work.ValueAsync<long>(
                "INSERT INTO jobs (kind, state, input, attempts, created_at, created_by) VALUES ('checkProjects', 'waiting', '{}', 3, '2021-03-01T00:00:00.000Z', @PersonId) RETURNING id",
                new { cast.Actor(Role.UnitClerk, cast.Organisations["14990101"].Path).PersonId }, Cancellation);
            await work.CommitAsync(Cancellation);
        }

        await using var office = await Office.OpenAsync(database, cast);
        var given = await WaitAsync(office, office.Account(Role.UnitClerk, "14990101"), job);

        Assert.Equal((JobState.Failed, "服务器多次在办理中停止，这件任务没有写入任何数据；请重新上传。"), (given.Job.State, given.Job.Result));
    }

    [Fact]
    public async Task The_filled_in_template_is_read_and_five_thousand_rows_go_in()
    {
        const int Rows = 5_000;
        await using var office = await OpenAsync();
        var clerk = office.Account(Role.UnitClerk, "14990101");
        var rows = Enumerable.Range(0, Rows).Select(number => (IReadOnlyList<string>)[string.Create(CultureInfo.InvariantCulture, $"14990101T2021E{number:00000}"), .. Good[1..]]).ToList();
        var workbook = ExportTable.Workbook("项目导入模板", "从表头下一行填起。", [new ExportTable("项目", [.. ImportColumn.All.Select(column => column.Title)], [.. ImportColumn.All.Select(column => column.Width)], rows)]);

        var check = await CheckAsync(office, clerk, workbook);
        var entering = await AcceptAsync(office, clerk, check.Job.Id, onlyGood: false);

        Assert.Equal((Rows, Rows, Rows), (check.Report!.Rows, check.Report.Good, entering.Report!.Entered));
        Assert.Equal((Rows, Rows), (entering.Job.Done, entering.Job.Total));
    }

    [Fact]
    public async Task The_api_answers_with_the_address_of_the_job_and_a_strangers_job_does_not_exist()
    {
        await using var office = await OpenAsync();
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101"));
        clerk.DefaultRequestHeaders.Add("X-Duheng-Form", FormMark().Match(await clerk.GetStringAsync(new Uri("/projects/import", UriKind.Relative), Cancellation)).Groups["mark"].Value);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Table(Good)), "file", "项目.csv" } };

        using var sent = await clerk.PostAsync(new Uri("/api/projects/import", UriKind.Relative), form, Cancellation);
        var address = sent.Headers.Location!;
        var job = await DoneAsync(clerk, address);
        using var accepted = await clerk.PostAsync(new Uri(job.GetProperty("accept").GetString()!, UriKind.Relative), content: null, Cancellation);
        var entered = await DoneAsync(clerk, accepted.Headers.Location!);
        using var foreign = await (await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"))).GetAsync(address, Cancellation);
        using var page = await (await office.SignedInAsync(office.Account(Role.UnitReviewer, "14990101"))).GetAsync(new Uri("/projects/import", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted, HttpStatusCode.NotFound), (sent.StatusCode, accepted.StatusCode, foreign.StatusCode));
        Assert.Equal((1, 1), (job.GetProperty("result").GetProperty("good").GetInt32(), entered.GetProperty("result").GetProperty("entered").GetInt32()));
        Assert.Contains("您不能在任何单位名下开项目", await page.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_open_projects_and_keeps_no_books_is_told_so_at_the_row()
    {
        await using var office = await OpenAsync();

        var check = await CheckAsync(office, office.Account(Role.Department, "149901"), Table(Good));

        Assert.Equal(["绩效目标"], check.Report!.Faults.Select(fault => fault.Column));
    }

    private static async Task<ImportJob> CheckAsync(Office office, DemoAccount account, byte[] file) =>
        await WaitAsync(office, account, Value(await office.AskAsync<ImportProjects, Result<long>>(import => import.CheckAsync(account.Actor, "项目.csv", file, DemoOffice.Year, Cancellation))));

    private static async Task<ImportJob> AcceptAsync(Office office, DemoAccount account, long check, bool onlyGood) =>
        await WaitAsync(office, account, Value(await office.AskAsync<ImportProjects, Result<long>>(import => import.AcceptAsync(account.Actor, check, onlyGood, Cancellation))));

    private static async Task<ImportJob> WaitAsync(Office office, DemoAccount account, long id)
    {
        for (var time = Stopwatch.StartNew(); ; Assert.True(time.Elapsed < TimeSpan.FromMinutes(2), "The job does not end."))
        {
            var job = Value(await office.AskAsync<ImportProjects, Result<ImportJob>>(import => import.FindAsync(account.Actor, id, Cancellation)));
            if (job.Job.IsOver)
            {
                return job;
            }

            await Task.Delay(50, Cancellation);
        }
    }

    private static async Task<JsonElement> DoneAsync(HttpClient client, Uri address)
    {
        while (true)
        {
            var job = await client.GetFromJsonAsync<JsonElement>(address, Cancellation);
            if (job.GetProperty("state").GetString() is "done" or "failed")
            {
                return job;
            }

            await Task.Delay(50, Cancellation);
        }
    }

    private static async Task<long> CountAsync(Office office)
    {
        await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);
        return await work.ValueAsync<long>("SELECT count(*) FROM projects", null, Cancellation);
    }

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static byte[] Table(params string[][] rows) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend([.. ImportColumn.All.Select(column => column.Title)]).Select(row => string.Join(',', row))))];

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormMark();
}
