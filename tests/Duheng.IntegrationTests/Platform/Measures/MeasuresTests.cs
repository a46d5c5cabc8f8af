using System.Globalization;
using System.Net;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Application.Measures;
using Duheng.Application.Registers;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.IntegrationTests.Platform.Api;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Measures;

/// <summary>Actual values that come from records: what the demo's year of records tells, binding, freezing, the way back.</summary>
public abstract class MeasuresTests : OfficeTests
{
    private const string Maintenance = "信息系统维护及设备购置";
    private const string Services = "城乡居民医保经办购买服务";
    private const string Systems = "社会保障信息系统日常运行维护";
    private const string Software = "医保软件运行维护";

    [Theory]
    [InlineData(Maintenance, "14990101", "故障响应时间", "2小时")]
    [InlineData(Maintenance, "14990101", "系统维护成本", "9.77万元")]
    [InlineData(Services, "14990103", "购买服务项目", "3个")]
    [InlineData(Services, "14990103", "购买服务成本", "39.75万元")]
    [InlineData(Systems, "14990201", "线路租赁费", "25.29万元")]
    [InlineData(Systems, "14990201", "社保卡宣传成本", "0万元")]
    [InlineData(Systems, "14990201", "信息化运行维护成本", "58.27万元")]
    [InlineData(Systems, "14990201", "信息系统电费", "8.57万元")]
    [InlineData(Systems, "14990201", "信息系统网络畅通率", "100%")]
    [InlineData(Systems, "14990201", "社会保障卡持卡率", "90%")]
    [InlineData(Maintenance, "14990101", "服务对象满意度（%）", "98%")]
    [InlineData(Services, "14990103", "社会满意度", "95%")]
    [InlineData(Systems, "14990201", "公众满意度", "90%")]
    [InlineData(Software, "14990102", "软件系统接入网点数", "2210个")]
    [InlineData(Software, "14990102", "系统巡检次数", "4次")]
    [InlineData(Software, "14990102", "软件维护处理次数", "584次")]
    [InlineData(Software, "14990102", "即时结算率", "98.82%")]
    public async Task What_the_studied_reports_claim_comes_out_of_the_records_of_the_demo(string project, string unit, string indicator, string expected)
    {
        await using var office = await OpenAsync();

        var measures = Taken(await office.AskAsync((LoadProjectMeasures load) => load.ExecuteAsync(office.Account(Role.UnitClerk, unit).Actor, office.Project(project).YearId, Cancellation)));

        var row = measures.Indicators.Single(one => one.Indicator.Name == indicator);
        Assert.Equal(expected, row.Measured?.Actual);
        Assert.True(row.Measured!.Measured.Counted > 0);
    }

    [Fact]
    public async Task What_the_parts_of_the_money_come_to_is_what_was_spent()
    {
        await using var office = await OpenAsync();

        Assert.Equal("92.13万元", await TriedAsync(office, Systems, "合计(付款.实付金额) + 合计(账单.金额)"));
        Assert.Equal("37.24万元", await TriedAsync(office, Services, "合计(交付.实付金额)"));
        Assert.Equal("2.51万元", await TriedAsync(office, Services, "合计(服务合同.金额) - 合计(交付.实付金额)"));
    }

    [Fact]
    public async Task The_way_leads_to_every_ticket_and_tells_which_do_not_count()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Maintenance);

        var detail = Taken(await office.AskAsync((ShowMeasure show) => show.ExecuteAsync(office.Account(Role.UnitClerk, "14990101").Actor, project.YearId, 3, 0, Cancellation)));

        Assert.Equal((214, 208), (detail.Records.Count, detail.Records.Count(record => record.Counts)));
        Assert.Equal(20, detail.Records.Count(record => record is { Counts: true, Value: RegisterValue.Number { Value: > 2m } }));
        Assert.Equal(["测试单", "重复报修", "报修人撤回"], detail.Records.Where(record => !record.Counts).GroupBy(record => record.Excluded).OrderByDescending(group => group.Count()).Select(group => group.Key));
        Assert.Contains(detail.Measured.Measured.Working, line => line.Contains("208 个数从小到大的第 188 个", StringComparison.Ordinal));
        Assert.Equal(RestsOn.Record, detail.Line?.RestsOn);
    }

    [Fact]
    public async Task What_an_indicator_promises_is_told_to_whoever_enters_a_ticket()
    {
        await using var office = await OpenAsync();
        Task<Result<IReadOnlyList<Deadline>>> FindAsync(string unit, string register, string? of = null) => office.AskAsync((FindDeadlines find) =>
            find.ExecuteAsync(office.Account(Role.UnitClerk, unit).Actor, register, of is null ? null : office.Cast.Organisations[of].Id, Cancellation));

        var deadline = Assert.Single(Taken(await FindAsync("14990101", "tickets")));

        Assert.Equal(("故障响应时间", "≤2小时", 2021, "responded_at", TimeSpan.FromHours(2)), (deadline.Indicator, deadline.Printed, deadline.Year, deadline.Until.Key, deadline.Within));
        Assert.Empty(Taken(await FindAsync("14990101", "instalments"))); // an amount is no time
        Assert.Empty(Taken(await FindAsync("14990102", "tickets"))); // there tickets are merely counted
        Assert.True((await FindAsync("14990201", "tickets", of: "14990101")).Failed(out _, out _));
    }

    [Fact]
    public async Task What_was_frozen_stays_and_a_corrected_record_is_told_with_its_reason()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (office.Account(Role.UnitClerk, "14990101").Actor, office.Project(Maintenance));
        Task<MeasureDetail> ShowAsync() => office.AskAsync(async (ShowMeasure show) => Taken(await show.ExecuteAsync(clerk, project.YearId, 3, 0, Cancellation)));
        var before = await ShowAsync();
        var last = before.Records.Where(record => record.Counts).OrderBy(record => ((RegisterValue.Number)record.Value!).Value).ElementAt(187); // all of them are numbers: the value is their percentile
        var cells = before.Part!.Set!.Register.Columns.Where(column => column.Computed is null).ToDictionary(column => column.Key, column => last.Text(column.Key), StringComparer.Ordinal);
        cells["responded_at"] = "2021-12-31 23:59";
        cells["restored_at"] = cells["closed_at"] = string.Empty;

        Taken(await office.AskAsync((CorrectEntry correct) => correct.ExecuteAsync(clerk, "tickets", last.Entry.Id, last.Entry.Version, new EntryEdit(cells), "原记为到场时间。", Cancellation)));

        var after = await ShowAsync();
        Assert.Equal("2小时", before.Frozen?.Actual);
        Assert.Equal([], before.Since ?? []);
        Assert.Equal(before.Frozen?.Hash, after.Frozen?.Hash);
        var change = Assert.Single(after.Since ?? []);
        Assert.Equal(("更正", last.Entry.Id, "原记为到场时间。"), (change.What, change.Entry.Id, change.Reason));
        Assert.Contains(change.Before, cell => cell.StartsWith("首次响应时间：", StringComparison.Ordinal) && cell.EndsWith("2021-12-31 23:59", StringComparison.Ordinal));
        Assert.NotEqual("2小时", after.Measured.Actual);
        Assert.Equal("2小时", after.Line?.Measure?.Actual);
    }

    [Fact]
    public async Task A_typed_value_that_records_do_not_tell_rests_on_no_record_and_can_be_filled_in()
    {
        await using var office = await OpenAsync();
        var (account, project) = (office.Account(Role.UnitClerk, "14990201"), office.Project(Systems));
        Task<EvaluatedLine> LineAsync() => office.AskAsync(async (LoadEvaluation load) => Taken(await load.ExecuteAsync(account.Actor, project.YearId, Cancellation)).Evaluated!.Lines.Single(line => line.Row == 8)); // the demo has begun it
        var line = await LineAsync();
        Assert.Equal(("8.57万元", RestsOn.Record), (line.Line.Actual, line.RestsOn));

        Taken(await office.AskAsync((SaveLine save) => save.ExecuteAsync(account.Actor, project.YearId, new LineEdit(8, "8.75万元", line.Line.Reason, null, RestsOn.Record, line.Line.Evidence, null), Cancellation)));
        var typed = await LineAsync();
        using var filled = await Office.PostAsync(await office.SignedInAsync(account), Office.At(project, "/evaluation").OriginalString, Office.At(project, "/evaluation/rows").OriginalString, ("fill", "8"), ("version-8", typed.Line.Version.ToString(CultureInfo.InvariantCulture)));

        Assert.NotEqual(RestsOn.Record, typed.RestsOn);
        Assert.Equal(HttpStatusCode.Redirect, filled.StatusCode);
        Assert.Equal(("8.57万元", RestsOn.Record), ((await LineAsync()).Line.Actual, (await LineAsync()).RestsOn));
    }

    [Fact]
    public async Task A_measure_is_bound_while_targets_are_open_and_a_mistake_points_at_its_column()
    {
        await using var office = await OpenAsync();
        var (account, project) = (office.Account(Role.UnitClerk, "14990201"), office.Project("机房不间断电源更换"));
        var sheet = Taken(await office.AskAsync((FindTargets find) => find.ExecuteAsync(account.Actor, project.YearId, Cancellation)));
        Assert.True(sheet.CanEdit, "The demo holds these targets open.");
        var (position, name) = sheet.Indicators.Where(row => row.Unit.Length > 0 && row.Unit != "%").Select(row => (row.Position, row.Name)).First();

        var wrong = await BindAsync(account, project.YearId, position, "计数(工单 其中 级別 = \"重大\")");
        var foreign = await BindAsync(office.Account(Role.UnitClerk, "14990101"), project.YearId, position, "计数(工单)");
        var frozen = await BindAsync(account, office.Project(Systems).YearId, 1, "计数(系统)");
        var moved = await BindAsync(account, project.YearId, position, "计数(工单)", "这一行原来的指标");
        var count = Taken(await BindAsync(account, project.YearId, position, "count( inspections )", name));

        Assert.Contains("第 10 列", Assert.IsType<Failure.Invalid>(Why(wrong)).Message, StringComparison.Ordinal);
        Assert.IsType<Failure.NotFound>(Why(foreign));
        Assert.IsType<Failure.Conflict>(Why(frozen));
        Assert.Equal(Refusals.ChangedMeanwhile, Why(moved));
        Assert.Equal("计数(巡检)", count.Indicators.Single(row => row.Position == position).Measure);

        Task<Result<TargetSheet>> BindAsync(DemoAccount who, long year, int row, string expression, string? seen = null) =>
            office.AskAsync((BindMeasure bind) => bind.ExecuteAsync(who.Actor, year, row, expression, seen, Cancellation));
    }

    [Fact]
    public async Task A_program_that_binds_by_an_old_version_of_the_targets_is_told()
    {
        await using var office = await OpenAsync();
        var (account, project) = (office.Account(Role.UnitClerk, "14990201"), office.Project("机房不间断电源更换"));
        var clerk = await Caller.OfAsync(office, account.Actor, Cancellation);
        using var read = await clerk.GetAsync(new Uri($"/api{Office.At(project, "/targets")}", UriKind.Relative), Cancellation);
        var (tag, bind) = (read.Headers.ETag!.Tag, $"/api{Office.At(project, "/measures/1/bind")}"); // of a versioned thing

        using var first = await clerk.SendAsync(HttpMethod.Post, bind, new { expression = "计数(巡检)" }, Cancellation, ("If-Match", tag));
        using var late = await clerk.SendAsync(HttpMethod.Post, bind, new { expression = "计数(工单)" }, Cancellation, ("If-Match", tag));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (first.StatusCode, late.StatusCode));
    }

    [Fact]
    public async Task Missing_records_are_no_basis_and_never_nought()
    {
        await using var office = await OpenAsync();

        Assert.Null(await TriedAsync(office, Services, "合计(账单.金额)"));
        Assert.Null(await TriedAsync(office, Services, "合计(账单.金额) + 合计(交付.实付金额)"));
    }

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);

    private static T Taken<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    /// <summary>What an expression comes to in 万元 for a project, without binding anything.</summary>
    private static async Task<string?> TriedAsync(Office office, string name, string expression)
    {
        var project = office.Project(name);
        return await office.AskAsync(async (MeasureBook book) =>
        {
            await using var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);
            var year = Taken(await Application.Projects.ProjectYears.FindAsync(work, office.Account(Role.Auditor, "1499").Actor, project.YearId, Capability.ReadProjects, Cancellation));
            return (await book.ComputeAsync(work, year, new TargetIndicator { Measure = expression, Unit = "万元" }, Cancellation)).Actual;
        });
    }
}
