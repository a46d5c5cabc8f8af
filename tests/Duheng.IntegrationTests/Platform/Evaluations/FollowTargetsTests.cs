using System.Net;
using Duheng.Application.Adjustments;
using Duheng.Application.Attachments;
using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Evaluations;

/// <summary>A self-evaluation that was begun before targets changed.</summary>
public abstract class FollowTargetsTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    [Fact]
    public async Task Targets_that_are_being_changed_stop_the_submission()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);

        Value(await office.AskAsync((AdjustTargets adjust) => adjust.ExecuteAsync(clerk, project.YearId, "budget", "预算调减。", Cancellation)));
        var evaluated = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk, project.YearId, Cancellation))).Evaluated;

        Assert.Contains(evaluated!.Obstacles, obstacle => obstacle.Title == "目标变更没有批复"); // it was begun
    }

    [Fact]
    public async Task Newer_targets_stop_it_until_it_follows_them_row_by_row_and_nothing_is_lost()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        await SaveAsync(office, clerk, project, 2, "1个", "一套系统。", statedCenti: null);
        await SaveAsync(office, clerk, project, 3, "0次", "全年没有。", statedCenti: null);
        await SaveAsync(office, clerk, project, 4, "基本及时", "个别月份晚一天。", statedCenti: 400);
        await ApproveNextAsync(office, project, renamed: 3, heavier: 4);

        var before = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk, project.YearId, Cancellation))).Evaluated!; // it was begun
        var after = Value(await office.AskAsync((FollowTargets follow) => follow.ExecuteAsync(clerk, project.YearId, Cancellation)));
        var again = await office.AskAsync((FollowTargets follow) => follow.ExecuteAsync(clerk, project.YearId, Cancellation));

        Assert.Contains(before.Obstacles, obstacle => obstacle.Title == "目标已变更");
        Assert.DoesNotContain(after.Obstacles, obstacle => obstacle.Title == "目标已变更");
        Assert.Equal((2, "1个", "一套系统。"), (after.Targets.Number, after.Lines[1].Line.Actual, after.Lines[1].Line.Reason));
        Assert.Equal(string.Empty, after.Lines[2].Line.Actual);
        Assert.Equal(("基本及时", null), (after.Lines[3].Line.Actual, after.Lines[3].Line.StatedCenti)); // points stated under another weight say nothing
        Assert.Equal(("0次", "全年没有。"), (Assert.Single(after.LeftBehind).Actual, after.LeftBehind[0].Reason));
        Assert.IsType<Failure.Conflict>(Why(again));
    }

    [Fact]
    public async Task Files_and_comments_at_a_row_go_along_with_its_indicator()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        foreach (var row in new[] { 2, 4 })
        {
            Value(await office.AskAsync((AddComment add) => add.ExecuteAsync(clerk, project.YearId, DocumentKind.Evaluation, row, row == 2 ? "数量对吗？" : "请附记录。", Cancellation)));
            Value(await office.AskAsync((AddAttachment add) => add.ExecuteAsync(
                clerk, project.YearId, DocumentKind.Evaluation, row, [new UploadedFile(row == 2 ? "甲.txt" : "乙.txt", System.Text.Encoding.UTF8.GetBytes(row == 2 ? "甲" : "乙"))], custodian: null, capturedOn: null, Cancellation)));
        }

        await ApproveNextAsync(office, project, renamed: 3, heavier: 4);
        await using (var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation))
        {
            const string Next = "target_version_id IN (SELECT id FROM target_versions WHERE project_year_id = @YearId AND number = 2)";
            await work.ExecuteAsync($"DELETE FROM target_indicators WHERE position = 1 AND {Next}", new { project.YearId }, Cancellation);
            foreach (var position in Enumerable.Range(2, 9))
            {
                await work.ExecuteAsync($"UPDATE target_indicators SET position = @to WHERE position = @position AND {Next}", new { to = position - 1, position, project.YearId }, Cancellation);
            }

            await work.CommitAsync(Cancellation);
        }

        Value(await office.AskAsync((FollowTargets follow) => follow.ExecuteAsync(clerk, project.YearId, Cancellation)));
        var comments = await office.AskAsync((ListComments list) => list.ExecuteAsync(clerk, project.YearId, DocumentKind.Evaluation, Cancellation));
        await using var read = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation);
        var moved = await read.ValueAsync<long>("SELECT COUNT(*) FROM attachments WHERE project_year_id = @YearId AND name = '乙.txt' AND row_number = 3", new { project.YearId }, Cancellation);
        var left = await read.ValueAsync<long>("SELECT COUNT(*) FROM attachments WHERE project_year_id = @YearId AND name = '甲.txt' AND row_number IS NULL", new { project.YearId }, Cancellation);

        Assert.Equal([(null, "（“维护信息系统数量”一行已删）数量对吗？"), (3, "请附记录。")], comments.Select(comment => (comment.RowNumber, comment.Text)));
        Assert.Equal((1, 1), (moved, left));
    }

    [Fact]
    public async Task A_page_from_before_saves_nothing_into_the_rows_that_are_there_now()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        var shown = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk, project.YearId, Cancellation))).Evaluated!.Lines; // it was begun
        await ApproveNextAsync(office, project, renamed: 3, heavier: 4);
        Value(await office.AskAsync((FollowTargets follow) => follow.ExecuteAsync(clerk, project.YearId, Cancellation)));

        foreach (var line in new[] { shown[1], shown[2] }) // one that was carried, one whose number means another indicator now
        {
            var late = await office.AskAsync((SaveLine save) => save.ExecuteAsync(clerk, project.YearId, new LineEdit(line.Row, "旧页面的值", string.Empty, null, RestsOn.Claim, string.Empty, line.Line.Version), Cancellation));
            Assert.Equal(Refusals.ChangedMeanwhile, Why(late));
        }
    }

    [Fact]
    public async Task The_page_offers_it_and_shows_what_was_left_behind()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = await StartedAsync(office);
        await SaveAsync(office, clerk, project, 3, "0次", "全年没有。", statedCenti: null);
        await ApproveNextAsync(office, project, renamed: 3, heavier: 4);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var page = Office.At(project, "/evaluation").OriginalString;

        var offered = await browser.GetStringAsync(Office.At(project, "/evaluation"), Cancellation);
        using var answer = await Office.PostAsync(browser, page, $"{page}/follow");
        var followed = await browser.GetStringAsync(Office.At(project, "/evaluation"), Cancellation);

        Assert.Contains("换到第 2 版目标", offered, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("没有带过来的 1 行", followed, StringComparison.Ordinal);
        Assert.Contains("业绩值 0次", followed, StringComparison.Ordinal);
    }

    private static async Task<(Actor Clerk, DemoProject Project)> StartedAsync(Office office)
    {
        var project = office.Project(Name);
        var clerk = office.Account(Role.UnitClerk, "14990201").Actor;
        await SomeTargets.ForgetEvaluationAsync(office, project);
        await SomeTargets.ApproveAsync(office, project);
        Value(await office.AskAsync((StartEvaluation start) => start.ExecuteAsync(clerk, project.YearId, Cancellation)));
        return (clerk, project);
    }

    private static async Task SaveAsync(Office office, Actor clerk, DemoProject project, int row, string actual, string reason, long? statedCenti) =>
        Value(await office.AskAsync((SaveLine save) => save.ExecuteAsync(clerk, project.YearId, new LineEdit(row, actual, reason, statedCenti, RestsOn.Document, "合同", null), Cancellation)));

    /// <summary>A second version in force: one row has another name, one another weight.</summary>
    private static async Task ApproveNextAsync(Office office, DemoProject project, int renamed, int heavier)
    {
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        await work.ExecuteAsync("UPDATE target_versions SET state = 'superseded' WHERE project_year_id = @YearId", new { project.YearId }, Cancellation);
        var next = await work.ValueAsync<long>(
            """
            INSERT INTO target_versions (project_year_id, number, state, annual_goal, created_at, created_by, approved_at, approved_by)
            SELECT project_year_id, 2, 'approved', annual_goal, created_at, created_by, '2021-10-28T01:00:00.000Z', approved_by FROM target_versions WHERE project_year_id = @YearId RETURNING id
            """,
            new { project.YearId },
            Cancellation);
        await work.ExecuteAsync(
            """
            INSERT INTO target_indicators (target_version_id, position, level1, level2, name, operator, target, unit, weight_centi)
            SELECT @next, i.position, i.level1, i.level2, CASE WHEN i.position = @renamed THEN '改过名的指标' ELSE i.name END, i.operator, i.target, i.unit,
                i.weight_centi + CASE WHEN i.position = @heavier THEN 100 ELSE 0 END
            FROM target_indicators i JOIN target_versions v ON v.id = i.target_version_id WHERE v.project_year_id = @YearId AND v.number = 1
            """,
            new { project.YearId, next, renamed = renamed - 1, heavier = heavier - 1 },
            Cancellation);
        await work.CommitAsync(Cancellation);
    }

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
