using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Reviews;

/// <summary>A sample can be drawn again from what was kept of it; finance draws, and re-checks what it has drawn.</summary>
public abstract class SampleTests : OfficeTests
{
    private static readonly string[] Names = ["社会保障信息系统日常运行维护", "电子社保卡推广应用", "机房不间断电源更换"];

    [Fact]
    public async Task A_sample_is_drawn_again_after_everything_has_moved_on()
    {
        await using var office = await OpenAsync();
        await ReviewTests.SubmittedAsync(office, Names, DocumentState.Passed);
        var id = Value(await DrawAsync(office, Bureau(office), SampleMethod.Risk, 2));
        await RunAsync(office, "UPDATE project_years SET errors = 90 - id, annual_fen = 1"); // what risk is reckoned from is another now

        var replay = Value(await office.AskAsync((ReplaySample again) => again.ExecuteAsync(office.Account(Role.Auditor, "1499").Actor, id, Cancellation)));

        Assert.True(replay.IsKept);
        Assert.True(replay.IsSame);
        Assert.Equal(replay.Sample.PopulationHash, replay.Hash);
        Assert.Equal(2, replay.Drawn.Count);
        Assert.All(replay.Members, member => Assert.Equal(member.Risk, member.Findings + member.Money + member.History));
    }

    [Theory]
    [InlineData("UPDATE sample_populations SET history = history + 1000 WHERE project_year_id = (SELECT min(project_year_id) FROM sample_populations)", false)]
    [InlineData("UPDATE sample_members SET rank = 3 - rank", true)]
    public async Task What_was_touched_does_not_come_out_the_same(string touch, bool isUntouched)
    {
        await using var office = await OpenAsync();
        await ReviewTests.SubmittedAsync(office, Names, DocumentState.Passed);
        var id = Value(await DrawAsync(office, Bureau(office), SampleMethod.Random, 2));
        await RunAsync(office, touch);

        var replay = Value(await office.AskAsync((ReplaySample again) => again.ExecuteAsync(Bureau(office), id, Cancellation)));
        var page = await (await office.SignedInAsync(office.Account(Role.Auditor, "1499"))).GetStringAsync(Replay(id), Cancellation);

        Assert.Equal((false, isUntouched), (replay.IsSame, replay.IsUntouched));
        Assert.Contains("不一致", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_from_before_populations_were_kept_says_so()
    {
        await using var office = await OpenAsync();
        await ReviewTests.SubmittedAsync(office, Names, DocumentState.Passed);
        var id = Value(await DrawAsync(office, Bureau(office), SampleMethod.Random, 2));
        await RunAsync(office, "DELETE FROM sample_populations");
        var auditor = await office.SignedInAsync(office.Account(Role.Auditor, "1499"));

        var page = await auditor.GetStringAsync(Replay(id), Cancellation);
        var reply = await auditor.GetFromJsonAsync<JsonElement>(new Uri("/api/samples/" + Text(id) + "/replay", UriKind.Relative), Cancellation);

        Assert.Contains("没有留存当时的范围，不能重放", page, StringComparison.Ordinal);
        Assert.False(reply.GetProperty("kept").GetBoolean());
        Assert.Equal(JsonValueKind.Null, reply.GetProperty("same").ValueKind);
    }

    [Fact]
    public async Task A_replay_is_open_to_those_above_and_to_nobody_else()
    {
        await using var office = await OpenAsync();
        await ReviewTests.SubmittedAsync(office, Names, DocumentState.Passed);
        var id = Value(await DrawAsync(office, Bureau(office), SampleMethod.Random, 2));
        var (auditor, department) = (await office.SignedInAsync(office.Account(Role.Auditor, "1499")), await office.SignedInAsync(office.Account(Role.Department, "149902")));

        var page = await auditor.GetStringAsync(Replay(id), Cancellation);
        var list = await auditor.GetStringAsync(new Uri("/review/samples", UriKind.Relative), Cancellation);
        using var foreign = await department.GetAsync(Replay(id), Cancellation);

        Assert.Contains("一致：用留存的范围", page, StringComparison.Ordinal);
        Assert.Contains("重放</a>", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task A_department_neither_draws_nor_settles_what_finance_has_drawn()
    {
        await using var office = await OpenAsync();
        var projects = await ReviewTests.SubmittedAsync(office, Names, DocumentState.Passed);
        var department = office.Account(Role.Department, "149902");

        var draws = await DrawAsync(office, department.Actor, SampleMethod.Random, 1);
        Value(await DrawAsync(office, Bureau(office), SampleMethod.Random, 100));
        var seen = await office.VersionAsync(projects[0]);
        var row = await office.AskAsync((SaveReviewLine save) => save.ExecuteAsync(department.Actor, projects[0].YearId, new ReviewLineEdit(6, string.Empty, 0, "没有支出。", null), Cancellation));
        var settles = await office.AskAsync((SettleReview settle) => settle.ExecuteAsync(department.Actor, projects[0].YearId, seen, null, Cancellation));
        var batch = await office.AskAsync((HandleMany many) => many.ExecuteAsync(department.Actor, BatchAction.Settle, [new SeenProject(projects[0].YearId, seen)], null, Cancellation));
        var page = await (await office.SignedInAsync(department)).GetStringAsync(Office.At(projects[0], "/review"), Cancellation);
        var bureau = await office.AskAsync((SettleReview settle) => settle.ExecuteAsync(Bureau(office), projects[0].YearId, seen, null, Cancellation));

        Assert.IsType<Failure.Forbidden>(Why(draws));
        Assert.Equal(Refusals.DrawnByOthers, Why(row));
        Assert.Equal(Refusals.DrawnByOthers, Why(settles));
        Assert.Equal(Refusals.DrawnByOthers.Message, batch[0].Problem);
        Assert.Contains("由财政绩效科复核和定分", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/review/settle", page, StringComparison.Ordinal);
        Assert.Null(Why(bureau));
    }

    [Fact]
    public async Task Who_has_several_branches_draws_from_all_of_them()
    {
        await using var office = await OpenAsync();
        await ReviewTests.SubmittedAsync(office, Names[..1], DocumentState.Passed);
        var (empty, full) = (office.Cast.Organisations["149901"], office.Cast.Organisations["14990201"]);
        var actor = Bureau(office) with { Grants = [new Grant(Role.TreasuryPerformance, empty.Id, empty.Path), new Grant(Role.TreasuryPerformance, full.Id, full.Path)] };
        await RunAsync(office, "UPDATE project_years SET evaluation = 'draft' WHERE organisation_id <> " + Text(full.Id));

        var id = Value(await DrawAsync(office, actor, SampleMethod.Risk, 5));
        var (sample, members) = Assert.Single(await office.AskAsync((ListSamples list) => list.ExecuteAsync(actor, DemoOffice.Year, Cancellation)));

        Assert.Equal(id, sample.Id);
        Assert.Equal(office.Project(Names[0]).YearId, Assert.Single(members).ProjectYearId);
    }

    [Fact]
    public async Task Returns_a_reduced_score_and_late_rectification_of_before_make_a_project_riskier()
    {
        await using var office = await OpenAsync();
        var projects = await ReviewTests.SubmittedAsync(office, Names, DocumentState.Passed);
        var (project, bureau) = (projects[2], Bureau(office));
        await RunAsync(office, "INSERT INTO years (year, scheme_id) SELECT 2020, scheme_id FROM years WHERE year = 2021 AND NOT EXISTS (SELECT 1 FROM years WHERE year = 2020)");
        await RunAsync(office, $"""
            INSERT INTO project_years (project_id, organisation_id, year, review, stated_centi, reviewed_centi, updated_at)
            SELECT project_id, organisation_id, 2020, 'settled', 9800, 9050, updated_at FROM project_years WHERE id = {Text(project.YearId)}
            """);
        await RunAsync(office, $"""
            INSERT INTO rectifications (project_year_id, demand, due_on, state, created_at, created_by)
            SELECT l.id, '按合同定目标', '2021-03-31', 'rectifying', l.updated_at, {Text(bureau.PersonId)} FROM project_years l
            JOIN project_years y ON y.project_id = l.project_id WHERE y.id = {Text(project.YearId)} AND l.year = 2020
            """);

        Value(await DrawAsync(office, bureau, SampleMethod.Risk, 1));
        var member = (await office.AskAsync((ListSamples list) => list.ExecuteAsync(bureau, DemoOffice.Year, Cancellation)))[0].Members[0];

        Assert.Equal((project.YearId, 40), (member.ProjectYearId, member.History)); // 7.5 points twice, one demand, late, and the demo returned it once
        Assert.Contains("历史 40：以前年度整改 1 项，其中 1 项逾期、上年复核核减 7.5 分、今年和上年被退回 1 次", member.Why, StringComparison.Ordinal);
    }

    private static Actor Bureau(Office office) => office.Account(Role.TreasuryPerformance, "1499").Actor;

    private static Task<Result<long>> DrawAsync(Office office, Actor actor, SampleMethod method, int size) =>
        office.AskAsync((DrawSample draw) => draw.ExecuteAsync(actor, DemoOffice.Year, method, 20220316, size, Cancellation));

    private static Uri Replay(long id) => new("/review/samples/" + Text(id) + "/replay", UriKind.Relative);

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Task RunAsync(Office office, string sql)
    {
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        await work.ExecuteAsync(sql, null, Cancellation);
        await work.CommitAsync(Cancellation);
    }

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
