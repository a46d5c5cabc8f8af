using System.Net;
using Duheng.Application.Adjustments;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Application.Ledgers;
using Duheng.Application.Targets;
using Duheng.Application.Worklist;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Adjustments;

/// <summary>What a changed budget asks of a unit after its targets were approved, and both answers.</summary>
public abstract class AdjustmentTests : OfficeTests
{
    private const string Unit = "14990101";
    private const string Department = "149901";
    private const string Approved = "医疗机构联网专线扩容";

    [Fact]
    public async Task A_cut_after_the_approval_opens_a_task_that_waits_for_the_clerk_five_working_days()
    {
        await using var office = await OpenAsync(new FixedTime("2021-09-14T02:00:00Z"));
        var project = await ApprovedAsync(office);

        await CutAsync(office, project, "-1.04");
        var sheet = await SheetAsync(office, project);
        var waiting = await office.AskAsync<ListTasks, IReadOnlyList<WaitingTask>>(list => list.ExecuteAsync(office.Account(Role.UnitClerk, Unit).Actor, DemoOffice.Year, Cancellation));

        var task = Assert.Single(sheet.Open);
        Assert.Equal((18.72m, 17.68m), (task.Before.Wan, task.After.Wan));
        Assert.Equal(new DateOnly(2021, 9, 22), task.DueOn); // 18 September is worked, 19 to 21 are the Mid-Autumn holiday
        Assert.True(sheet.Year.AsksAdjustment);
        Assert.Contains(waiting, one => one is { Kind: TaskKind.Adjust, Project: Approved } && one.DueOn == task.DueOn);
    }

    [Theory]
    [InlineData("年初预算", "other", "20")]
    [InlineData("上年结转", "other", "5")]
    public async Task A_budget_that_changes_under_another_name_asks_too(string kind, string source, string amount)
    {
        await using var office = await OpenAsync();
        var project = await ApprovedAsync(office);

        await EnterAsync(office, project, "支付", "municipal", "1");
        Assert.False((await SheetAsync(office, project)).Year.AsksAdjustment);
        await EnterAsync(office, project, kind, source, amount);

        Assert.True((await SheetAsync(office, project)).Year.AsksAdjustment);
    }

    [Fact]
    public async Task A_budget_that_is_still_being_entered_source_by_source_asks_nothing()
    {
        await using var office = await OpenAsync();
        var project = await ApprovedAsync(office);
        await using (var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation))
        {
            await work.ExecuteAsync("DELETE FROM ledger_entries WHERE project_year_id = @YearId", new { project.YearId }, Cancellation);
            await work.CommitAsync(Cancellation);
        }

        await EnterAsync(office, project, "年初预算", "municipal", "15");
        await EnterAsync(office, project, "年初预算", "provincial", "3.72");
        await EnterAsync(office, project, "上年结转", "municipal", "1");

        Assert.False((await SheetAsync(office, project)).Year.AsksAdjustment);
    }

    [Fact]
    public async Task A_cut_before_the_approval_asks_nothing()
    {
        await using var office = await OpenAsync();
        var project = office.Project("业务档案数字化加工服务");

        await CutAsync(office, project, "-4.00");

        Assert.Empty((await SheetAsync(office, project)).Tasks);
    }

    [Fact]
    public async Task Targets_that_stay_are_answered_with_a_reason()
    {
        await using var office = await OpenAsync();
        var project = await ApprovedAsync(office);
        await CutAsync(office, project, "-1.04");
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, Unit));

        using var unexplained = await Office.PostAsync(clerk, At(project, "/adjustments"), At(project, "/adjustments/keep"), ("reason", ""));
        using var explained = await Office.PostAsync(clerk, At(project, "/adjustments"), At(project, "/adjustments/keep"), ("reason", "压减的是差旅费，任务没有变。"));
        using var again = await Office.PostAsync(clerk, At(project, "/adjustments"), At(project, "/adjustments/keep"), ("reason", "再答一次。"));
        var sheet = await SheetAsync(office, project);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Conflict), (unexplained.StatusCode, explained.StatusCode, again.StatusCode));
        Assert.Equal(("kept", "压减的是差旅费，任务没有变。", "苏若川"), (sheet.Tasks[0].Answer, sheet.Tasks[0].Reason, sheet.Tasks[0].Person));
        Assert.False(sheet.Year.AsksAdjustment);
    }

    [Fact]
    public async Task Targets_that_change_get_a_next_version_and_the_approved_one_stays_in_force_until_then()
    {
        await using var office = await OpenAsync();
        var project = await ApprovedAsync(office);
        await CutAsync(office, project, "-1.04");
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, Unit));

        using var answer = await Office.PostAsync(
            clerk, At(project, "/adjustments"), At(project, "/adjustments/adjust"), ("cause", "budget"), ("reason", "线路重新询价，租费上限下调。"));
        await ChangeCostAsync(office, project, "6800");
        var drafted = await ComparedAsync(office, project);
        await MoveAsync(office, project, (Role.UnitClerk, Unit, Act.Submit), (Role.UnitReviewer, Unit, Act.Pass), (Role.Department, Department, Act.Pass), (Role.TreasuryDivision, "1499", Act.Approve));
        var approved = await ComparedAsync(office, project);
        var page = await clerk.GetStringAsync(Office.At(project, "/versions"), Cancellation);

        Assert.EndsWith("/targets", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal([TargetVersionState.Approved, TargetVersionState.Open], drafted.Versions.Select(version => version.State));
        Assert.Equal([TargetVersionState.Superseded, TargetVersionState.Approved], approved.Versions.Select(version => version.State));
        Assert.NotEqual(approved.Versions[0].ContentHash, approved.Versions[1].ContentHash);
        Assert.Equal([("单条线路年租费", "≤7200元/条", "≤6800元/条")], approved.Rows.Where(row => row.IsChanged).Select(row => (row.After!.Name, row.Before!.Printed, row.After.Printed)));
        Assert.Contains("1 行有变化，已标出", page, StringComparison.Ordinal);
        Assert.Equal(("adjusted", 2), ((await SheetAsync(office, project)).Tasks[0].Answer, (await SheetAsync(office, project)).Tasks[0].Number));
    }

    [Fact]
    public async Task A_second_cut_while_the_next_version_is_being_drafted_asks_again_and_that_version_may_answer()
    {
        await using var office = await OpenAsync();
        var project = await ApprovedAsync(office);
        await CutAsync(office, project, "-1.04");
        var clerk = await office.SignedInAsync(office.Account(Role.UnitClerk, Unit));
        using var first = await Office.PostAsync(clerk, At(project, "/adjustments"), At(project, "/adjustments/adjust"), ("cause", "budget"), ("reason", "线路重新询价。"));
        await CutAsync(office, project, "-2.00");
        var asked = await SheetAsync(office, project);

        using var second = await Office.PostAsync(clerk, At(project, "/adjustments"), At(project, "/adjustments/adjust"), ("cause", "budget"), ("reason", "再减两条线路。"));
        var answered = await SheetAsync(office, project);

        Assert.Equal((17.68m, 15.68m), (Assert.Single(asked.Open).Before.Wan, asked.Open.Single().After.Wan));
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Empty(answered.Open);
        Assert.Equal([("adjusted", 2), ("adjusted", 2)], answered.Tasks.Select(task => (task.Answer, task.Number ?? 0)));
        Assert.Equal(2, answered.Versions.Count);
    }

    [Fact]
    public async Task Self_evaluation_does_not_begin_before_the_budget_change_is_answered()
    {
        await using var office = await OpenAsync();
        var project = await ApprovedAsync(office);
        var clerk = office.Account(Role.UnitClerk, Unit);
        await CutAsync(office, project, "-1.04");

        var early = await office.AskAsync((StartEvaluation start) => start.ExecuteAsync(clerk.Actor, project.YearId, Cancellation));
        var page = await (await office.SignedInAsync(clerk)).GetStringAsync(Office.At(project, "/evaluation"), Cancellation);
        Assert.False((await office.AskAsync((KeepTargets keep) => keep.ExecuteAsync(clerk.Actor, project.YearId, "任务没有变。", Cancellation))).Failed(out _, out _));
        var begun = await office.AskAsync((StartEvaluation start) => start.ExecuteAsync(clerk.Actor, project.YearId, Cancellation));

        Assert.True(early.Failed(out var failure, out _));
        Assert.Contains("还没有答复", failure.Message, StringComparison.Ordinal);
        Assert.Contains("去答复", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">开始自评<", page, StringComparison.Ordinal);
        Assert.False(begun.Failed(out _, out _));
    }

    [Fact]
    public async Task An_adjustment_needs_a_cause_and_is_the_units_own()
    {
        await using var office = await OpenAsync();
        var project = await ApprovedAsync(office);

        foreach (var (role, code, cause, expected) in new[]
        {
            (Role.UnitClerk, Unit, "weather", typeof(Failure.Invalid)), (Role.Department, Department, "budget", typeof(Failure.Forbidden)), (Role.UnitClerk, "14990102", "budget", typeof(Failure.NotFound)),
        })
        {
            var result = await office.AskAsync<AdjustTargets, Result<int>>(adjust => adjust.ExecuteAsync(office.Account(role, code).Actor, project.YearId, cause, "重新议价", Cancellation));
            Assert.True(result.Failed(out var failure, out _));
            Assert.IsType(expected, failure);
        }
    }

    /// <summary>The address of a page of a project.</summary>
    private static string At(DemoProject project, string page) => Office.At(project, page).OriginalString;

    /// <summary>A project whose self-evaluation has not begun, with targets that were just approved.</summary>
    private static async Task<DemoProject> ApprovedAsync(Office office)
    {
        var project = office.Project(Approved);
        await MoveAsync(office, project, (Role.Department, Department, Act.Pass), (Role.TreasuryDivision, "1499", Act.Approve));
        return project;
    }

    private static async Task EnterAsync(Office office, DemoProject project, string kind, string source, string amount) =>
        Assert.False((await office.AskAsync((AddLedgerEntry add) => add.ExecuteAsync(
            office.Account(Role.UnitClerk, Unit).Actor, project.YearId, new NewLedgerEntry(kind, source, amount, "万元", "2021-09-14", "云财预〔2021〕97号", string.Empty), Cancellation))).Failed(out _, out _));

    private static async Task MoveAsync(Office office, DemoProject project, params (Role Role, string Code, Act Act)[] steps)
    {
        foreach (var (role, code, act) in steps)
        {
            var seen = await office.VersionAsync(project);
            var moved = await office.AskAsync<MoveTargets, Result<TargetsMoved>>(move => move.ExecuteAsync(office.Account(role, code).Actor, project.YearId, act, seen, null, [], Cancellation));
            Assert.Empty(moved.Match(done => done.Stops, failure => throw new InvalidOperationException(failure.Message)));
        }
    }

    private static async Task CutAsync(Office office, DemoProject project, string wan) =>
        Assert.False((await office.AskAsync<AddLedgerEntry, Result<long>>(add => add.ExecuteAsync(
            office.Account(Role.TreasuryDivision, "1499").Actor, project.YearId, new NewLedgerEntry("预算调整", "市级", wan, "万元", "2021-09-14", "云财预〔2021〕88号", "压减"), Cancellation))).Failed(out _, out _));

    private static async Task ChangeCostAsync(Office office, DemoProject project, string target)
    {
        var clerk = office.Account(Role.UnitClerk, Unit).Actor;
        var sheet = (await office.AskAsync<FindTargets, Result<TargetSheet>>(find => find.ExecuteAsync(clerk, project.YearId, Cancellation))).Match(found => found, failure => throw new InvalidOperationException(failure.Message));
        var draft = new TargetDraft
        {
            Number = sheet.Version!.Number, // it was just opened
            Saved = sheet.Version.Version,
            PeriodGoal = sheet.Version.PeriodGoal,
            AnnualGoal = sheet.Version.AnnualGoal,
            Indicators = [.. sheet.Indicators.Select(DraftIndicator.From).Select(row => row.Name == "单条线路年租费" ? row with { Target = target } : row)],
            Clauses = sheet.Clauses,
        };
        Assert.False((await office.AskAsync<SaveTargets, Result<TargetSheet>>(save => save.ExecuteAsync(clerk, project.YearId, draft, Cancellation))).Failed(out _, out _));
    }

    private static async Task<AdjustmentSheet> SheetAsync(Office office, DemoProject project) =>
        (await office.AskAsync<FindAdjustments, Result<AdjustmentSheet>>(find => find.ExecuteAsync(office.Account(Role.TreasuryPerformance, "1499").Actor, project.YearId, Cancellation)))
            .Match(sheet => sheet, failure => throw new InvalidOperationException(failure.Message));

    private static async Task<ComparedTargets> ComparedAsync(Office office, DemoProject project) =>
        (await office.AskAsync<CompareTargets, Result<ComparedTargets>>(compare => compare.ExecuteAsync(office.Account(Role.TreasuryPerformance, "1499").Actor, project.YearId, null, null, Cancellation)))
            .Match(compared => compared, failure => throw new InvalidOperationException(failure.Message));
}
