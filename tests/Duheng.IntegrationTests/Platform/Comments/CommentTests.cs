using System.Net;
using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.Notices;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Comments;

/// <summary>Comments outside returns, and who is told of what.</summary>
public abstract class CommentTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    [Fact]
    public async Task What_one_says_the_others_at_work_on_it_are_told_and_can_settle()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);
        var clerk = office.Account(Role.UnitClerk, "14990201");
        var department = await office.SignedInAsync(office.Account(Role.Department, "149902"));
        var page = Office.At(project, string.Empty).OriginalString;

        using var said = await Office.PostAsync(department, page, $"{page}/comments", ("text", "租赁合同的编号请核对。"), ("document", "evaluation"), ("row", "5"));
        var notices = await office.AskAsync<ListNotices, IReadOnlyList<NoticeRow>>(list => list.ExecuteAsync(clerk.Actor, 10, Cancellation));
        var comments = await office.AskAsync<ListComments, IReadOnlyList<CommentRow>>(list => list.ExecuteAsync(clerk.Actor, project.YearId, document: null, Cancellation));
        var browser = await office.SignedInAsync(clerk);
        using var settled = await Office.PostAsync(browser, page, $"{page}/comments/{comments[0].Id.ToString(System.Globalization.CultureInfo.InvariantCulture)}/settle");
        var open = await office.AskAsync<ListComments, IReadOnlyList<CommentRow>>(list => list.ExecuteAsync(clerk.Actor, project.YearId, DocumentKind.Evaluation, Cancellation));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (said.StatusCode, settled.StatusCode));
        Assert.Contains(notices, notice => notice.Text.Contains("租赁合同的编号请核对。", StringComparison.Ordinal) && notice.ReadAt is null);
        Assert.Equal((5, "租赁合同的编号请核对。"), (comments[0].RowNumber, comments[0].Text));
        Assert.DoesNotContain(open, comment => comment.Id == comments[0].Id);
        Assert.Contains("已处理", await browser.GetStringAsync(Office.At(project, string.Empty), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_sees_no_comment_and_an_auditor_writes_none()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);

        var stranger = await office.AskAsync((AddComment add) => add.ExecuteAsync(office.Account(Role.UnitClerk, "14990101").Actor, project.YearId, null, null, "看看", Cancellation));
        var auditor = await office.AskAsync((AddComment add) => add.ExecuteAsync(office.Account(Role.Auditor, "1499").Actor, project.YearId, null, null, "看看", Cancellation));

        Assert.IsType<Failure.NotFound>(Why(stranger));
        Assert.IsType<Failure.Forbidden>(Why(auditor));
    }

    [Fact]
    public async Task A_notice_leads_to_its_page_is_read_then_and_belongs_to_one_person()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);
        var clerk = office.Account(Role.UnitClerk, "14990201");
        await office.AskAsync((AddComment add) => add.ExecuteAsync(office.Account(Role.Department, "149902").Actor, project.YearId, null, null, "请看一下。", Cancellation));
        var notice = (await office.AskAsync<ListNotices, IReadOnlyList<NoticeRow>>(list => list.ExecuteAsync(clerk.Actor, 1, Cancellation)))[0];

        var other = await office.AskAsync((ReadNotices read) => read.ExecuteAsync(office.Account(Role.UnitClerk, "14990101").Actor, notice.Id, Cancellation));
        var address = await office.AskAsync((ReadNotices read) => read.ExecuteAsync(clerk.Actor, notice.Id, Cancellation));
        var unread = await office.AskAsync<ListNotices, IReadOnlyList<NoticeRow>>(list => list.ExecuteAsync(clerk.Actor, 200, Cancellation));

        Assert.IsType<Failure.NotFound>(Why(other));
        Assert.Equal(Office.At(project, "#comments").OriginalString, address.Match(value => value, failure => failure.Message));
        Assert.NotNull(unread.Single(one => one.Id == notice.Id).ReadAt);
    }

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);
}
