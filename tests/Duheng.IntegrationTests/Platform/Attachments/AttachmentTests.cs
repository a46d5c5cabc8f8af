using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Duheng.Application.Attachments;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Attachments;

/// <summary>Files at a self-evaluation: told by what they hold, hashed, handed out safely, kept once handed up.</summary>
public abstract partial class AttachmentTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4 contract");

    [Fact]
    public async Task A_file_comes_back_as_it_was_sent_with_both_hashes_and_under_a_safe_name()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (office.Account(Role.UnitClerk, "14990201"), office.Project(Name));

        var id = Value(await AddAsync(office, clerk.Actor, project, 5, "..\\合同<1>.pdf", Pdf));
        var row = Assert.Single(await ListAsync(office, clerk.Actor, project), one => one.Id == id);
        var browser = await office.SignedInAsync(clerk);
        using var answer = await browser.GetAsync(Office.At(project, $"/attachments/{id.ToString(System.Globalization.CultureInfo.InvariantCulture)}"), Cancellation);

        Assert.Equal(("合同1.pdf", "application/pdf", 5), (row.Name, row.MediaType, row.RowNumber));
        Assert.Equal((Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Pdf)), 64), (row.Sha256, row.Sm3.Length));
        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("说明.exe", "MZ")]
    [InlineData("合同.pdf", "<html><script>alert(1)</script>")]
    [InlineData("网页.html", "<html></html>")]
    [InlineData("空.pdf", "")]
    [InlineData("表.csv", "a\0b")]
    [InlineData("a.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "text")]
    public async Task What_is_not_what_its_name_says_is_refused_by_name(string name, string content)
    {
        await using var office = await OpenAsync();

        var refused = await AddAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, office.Project(Name), null, name, Encoding.UTF8.GetBytes(content));

        Assert.Contains(name, Assert.IsType<Failure.Invalid>(Why(refused)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_files_all_are_kept_or_none()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (office.Account(Role.UnitClerk, "14990201").Actor, office.Project(Name));

        var refused = await AddAllAsync(office, clerk, project, null, new UploadedFile("合同.pdf", Pdf), new UploadedFile("程序.exe", [0x4D, 0x5A]));
        var none = await AddAllAsync(office, clerk, project, null);

        Assert.Contains("程序.exe", Assert.IsType<Failure.Invalid>(Why(refused)).Message, StringComparison.Ordinal);
        Assert.IsType<Failure.Invalid>(Why(none));
        Assert.Empty(await ListAsync(office, clerk, project));
    }

    [Theory]
    [InlineData(DocumentKind.Evaluation, 99, "自评有第 1 至 11 行，没有第 99 行")]
    [InlineData(DocumentKind.Evaluation, 12, "自评有第 1 至 11 行，没有第 12 行")]
    [InlineData(DocumentKind.Evaluation, 0, "自评有第 1 至 11 行，没有第 0 行")]
    [InlineData(DocumentKind.Review, -1, "复核有第 1 至 11 行，没有第 -1 行")]
    [InlineData(DocumentKind.Targets, 11, "绩效目标有第 1 至 10 行，没有第 11 行")]
    [InlineData(DocumentKind.Monitoring, 11, "运行监控有第 1 至 10 行，没有第 11 行")]
    [InlineData(DocumentKind.Rectification, 1, "整改还没有可以放附件的行")]
    [InlineData(DocumentKind.Evaluation, 11, null)]
    [InlineData(DocumentKind.Targets, 10, null)]
    [InlineData(DocumentKind.Monitoring, 10, null)]
    [InlineData(DocumentKind.Rectification, null, null)]
    public async Task A_file_is_put_at_rows_that_there_are(DocumentKind document, int? row, string? said)
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (office.Account(Role.UnitClerk, "14990201").Actor, office.Project(Name));

        var added = await office.AskAsync((AddAttachment add) => add.ExecuteAsync(clerk, project.YearId, document, row, [new UploadedFile("合同.pdf", Pdf)], null, null, Cancellation));
        var kept = await office.AskAsync<ListAttachments, IReadOnlyList<AttachmentRow>>(list => list.ExecuteAsync(clerk, project.YearId, document, Cancellation));

        Assert.Equal((said is null, said is null ? 1 : 0), (!added.Failed(out _, out _), kept.Count));
        Assert.Contains(said ?? string.Empty, Why(added)?.Message ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_at_two_rows_is_told_at_both()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (office.Account(Role.UnitClerk, "14990201").Actor, office.Project(Name));

        Value(await AddAsync(office, clerk, project, 5, "合同.pdf", Pdf));
        Value(await AddAsync(office, clerk, project, 7, "另一份合同.pdf", Pdf));
        var rows = await ListAsync(office, clerk, project);

        Assert.Contains("自评第 7 行", rows.Single(row => row.RowNumber == 5).Also);
        Assert.Contains("自评第 5 行", rows.Single(row => row.RowNumber == 7).Also);
    }

    [Fact]
    public async Task What_was_handed_up_keeps_its_files_and_a_stranger_sees_none()
    {
        await using var office = await OpenAsync();
        var passed = office.Project("信息系统维护及设备购置");
        var owner = office.Account(Role.UnitClerk, "14990101").Actor;
        var stranger = office.Account(Role.UnitClerk, "14990201").Actor;
        var id = Value(await AddAsync(office, owner, passed, null, "验收.pdf", Pdf)); // evidence may be added later

        var removed = await office.AskAsync((RemoveAttachment remove) => remove.ExecuteAsync(owner, passed.YearId, id, Cancellation));
        var read = await office.AskAsync((ReadAttachment one) => one.ExecuteAsync(stranger, passed.YearId, id, Cancellation));
        var elsewhere = await office.AskAsync((ReadAttachment one) => one.ExecuteAsync(stranger, office.Project(Name).YearId, id, Cancellation));

        Assert.IsType<Failure.Conflict>(Why(removed));
        Assert.IsType<Failure.NotFound>(Why(read));
        Assert.IsType<Failure.NotFound>(Why(elsewhere)); // by one's own project neither
        Assert.Empty(await ListAsync(office, stranger, passed));
    }

    [Theory]
    [InlineData("六")]
    [InlineData("99")]
    public async Task The_page_refuses_a_row_that_it_does_not_understand(string row)
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (office.Account(Role.UnitClerk, "14990201"), office.Project(Name));
        var browser = await office.SignedInAsync(clerk);
        var token = Token().Match(await browser.GetStringAsync(Office.At(project, "/evaluation"), Cancellation)).Groups["token"].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(row), "row" }, { new ByteArrayContent(Pdf), "files", "缴费单.pdf" } };

        using var answer = await browser.PostAsync(Office.At(project, "/attachments"), form, Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty(await ListAsync(office, clerk.Actor, project));
    }

    [Fact]
    public async Task The_page_takes_a_file_and_lists_it()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var token = Token().Match(await browser.GetStringAsync(Office.At(project, "/evaluation"), Cancellation)).Groups["token"].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("evaluation"), "document" }, { new StringContent("6"), "row" }, { new ByteArrayContent(Pdf), "files", "缴费单.pdf" } };

        using var answer = await browser.PostAsync(Office.At(project, "/attachments"), form, Cancellation);
        var page = await browser.GetStringAsync(Office.At(project, "/evaluation"), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("缴费单.pdf", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_only_named_is_a_claim_until_its_file_is_attached()
    {
        await using var office = await OpenAsync();
        var (clerk, project) = (office.Account(Role.UnitClerk, "14990201"), office.Project(Name));
        var browser = await office.SignedInAsync(clerk);

        var named = await LineAsync(office, clerk.Actor, project);
        var page = await browser.GetStringAsync(Office.At(project, "/evaluation"), Cancellation);
        var id = Value(await AddAsync(office, clerk.Actor, project, 3, "等级保护测评报告.pdf", Pdf));
        var attached = await LineAsync(office, clerk.Actor, project);
        Value(await office.AskAsync((RemoveAttachment remove) => remove.ExecuteAsync(clerk.Actor, project.YearId, id, Cancellation)));
        var removed = await LineAsync(office, clerk.Actor, project);

        Assert.Equal((RestsOn.Claim, true, RestsOn.Document), (named.Line.RestsOn, named.Line.LacksFile, named.Line.Line.RestsOn));
        Assert.Contains("未附文件，按仅陈述计", page, StringComparison.Ordinal);
        Assert.Equal((RestsOn.Document, false), (attached.Line.RestsOn, attached.Line.LacksFile));
        Assert.Equal((named.Kept + 900, named.Kept), (attached.Kept, removed.Kept)); // the list counts the nine points of the row
        Assert.Equal(RestsOn.Claim, removed.Line.RestsOn);
    }

    /// <summary>The row of the tested level of protection, and what lists keep of documents, in hundredths.</summary>
    private static async Task<(EvaluatedLine Line, long Kept)> LineAsync(Office office, Actor actor, DemoProject project)
    {
        var loaded = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(actor, project.YearId, Cancellation)));
        return (loaded.Evaluated!.Lines[2], loaded.Year.DocumentsCenti); // the demo has begun it
    }

    private static async Task<Result<long>> AddAsync(Office office, Actor actor, DemoProject project, int? row, string name, byte[] content) =>
        (await AddAllAsync(office, actor, project, row, new UploadedFile(name, content))).Match(ids => ids[0], Result<long> (failure) => failure);

    private static Task<Result<IReadOnlyList<long>>> AddAllAsync(Office office, Actor actor, DemoProject project, int? row, params UploadedFile[] files) =>
        office.AskAsync((AddAttachment add) => add.ExecuteAsync(actor, project.YearId, DocumentKind.Evaluation, row, files, "办公室", new DateOnly(2021, 6, 30), Cancellation));

    private static Task<IReadOnlyList<AttachmentRow>> ListAsync(Office office, Actor actor, DemoProject project) =>
        office.AskAsync<ListAttachments, IReadOnlyList<AttachmentRow>>(list => list.ExecuteAsync(actor, project.YearId, DocumentKind.Evaluation, Cancellation));

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    private static Failure? Why<T>(Result<T> result) => result.Match<Failure?>(_ => null, failure => failure);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
