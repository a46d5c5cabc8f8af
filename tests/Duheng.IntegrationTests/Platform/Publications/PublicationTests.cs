using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Duheng.Application.Attachments;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Publications;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;
using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;
using QRCoder;

namespace Duheng.IntegrationTests.Platform.Publications;

/// <summary>What the public reads, and who puts it there.</summary>
public abstract partial class PublicationTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    [Fact]
    public async Task The_treasury_publishes_and_anybody_reads_it_without_personal_data()
    {
        await using var office = await OpenAsync();
        var code = await PublishedAsync(office);
        var browser = office.Browser();

        var page = await ReadAsync(browser, $"/public/{code}");
        var list = await ReadAsync(browser, "/public?q=社会保障 运行&year=2021&grade=优");
        var none = await ReadAsync(browser, "/public?grade=差");

        Assert.Contains(Name, page, StringComparison.Ordinal);
        Assert.Contains("100.00", page, StringComparison.Ordinal);
        Assert.Contains("信息系统网络畅通率", page, StringComparison.Ordinal);
        Assert.Contains("项目负责人：＊＊，电话＊＊，全部按期完成。", page, StringComparison.Ordinal);
        Assert.Contains("已隐去个人信息 2 处", page, StringComparison.Ordinal);
        Assert.DoesNotContain("许闻舟", page, StringComparison.Ordinal);
        Assert.Contains($"/public/{code}", list, StringComparison.Ordinal);
        Assert.Contains("没有符合条件的报告", none, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_publishes_sees_what_is_hidden_and_what_only_looks_personal()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);
        await PassedEvaluation.WriteAsync(office, project, Cancellation);
        await using (var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation))
        {
            await work.ExecuteAsync("UPDATE evaluation_lines SET reason = '责任人高明，卡号6222 0210 0111 6245 703。' WHERE actual = '92%'", null, Cancellation);
            await work.CommitAsync(Cancellation);
        }

        var treasury = await office.SignedInAsync(office.Account(Role.TreasuryPerformance, "1499"));
        var page = await ReadAsync(treasury, Office.At(project, "/publication").OriginalString);

        Assert.Contains("1 处看起来像个人信息，没有隐去", page, StringComparison.Ordinal);
        Assert.Contains("<td>姓名</td><td>责任人<mark>高明</mark>，卡号6222 </td><td>照登，请核对</td>", page, StringComparison.Ordinal);
        Assert.Contains("<mark>6222 0210 0111 6245 703</mark>。</td><td>隐去</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_printed_report_is_verified_by_its_code_and_its_hash()
    {
        await using var office = await OpenAsync();
        var code = await PublishedAsync(office);
        var browser = office.Browser();

        var verified = await ReadAsync(browser, $"/v?code={code.Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant()}");
        var content = await browser.GetByteArrayAsync(new Uri($"/public/{code}/content.json", UriKind.Relative), Cancellation);
        var unknown = await ReadAsync(browser, "/v/2222-2222");

        Assert.Contains("核验相符：这是已公开的报告，现行有效", verified, StringComparison.Ordinal);
        Assert.Contains("全年执行数 <b>92.13</b> 万元", verified, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(content)), verified, StringComparison.Ordinal);
        Assert.Contains("没有核验码“2222-2222”", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_genuine_print_of_the_units_own_score_is_not_called_changed_by_the_review()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);
        await PassedEvaluation.WriteAsync(office, project, Cancellation);
        await using (var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation))
        {
            await work.ExecuteAsync(
                "INSERT INTO reviews (project_year_id, total_centi, started_at, started_by) VALUES (@YearId, 8800, @now, @person)", new { project.YearId, person = office.Account(Role.TreasuryPerformance, "1499").Actor.PersonId, now = new DateTimeOffset(2022, 3, 10, 6, 0, 0, TimeSpan.Zero) }, Cancellation);
            await work.ExecuteAsync("UPDATE project_years SET review = 'settled', reviewed_centi = 8800 WHERE id = @YearId", new { project.YearId }, Cancellation);
            await work.CommitAsync(Cancellation);
        }

        var verified = await ReadAsync(office.Browser(), $"/v/{await PublishAsync(office, project)}");
        var print = await ReadAsync(await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201")), Office.At(project, "/report/html").OriginalString);

        Assert.Contains("总得分100分", print, StringComparison.Ordinal);
        Assert.Contains("打印件上的总得分 <b>100.00</b>，等级 <b>优</b>", verified, StringComparison.Ordinal);
        Assert.Contains("得分 <b>88.00</b>，等级 <b>良</b>；打印件是单位自评的报告，不印复核得分", verified, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_printed_report_carries_its_address_as_a_qr_code()
    {
        await using var office = await OpenAsync();
        var code = await PublishedAsync(office);
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990201"));
        var (address, at) = ($"{office.Address.GetLeftPart(UriPartial.Authority)}/v/{code}", Office.At(office.Project(Name), "/report/docx"));

        var file = await browser.GetByteArrayAsync(at, Cancellation);
        var again = await browser.GetByteArrayAsync(at, Cancellation);
        var page = await ReadAsync(browser, Office.At(office.Project(Name), "/report/html").OriginalString);

        Assert.Equal(file, again);
        using var parts = new ZipArchive(new MemoryStream(file));
        await using var content = await Assert.Single(parts.Entries, part => part.FullName.StartsWith("word/media/", StringComparison.Ordinal)).OpenAsync(Cancellation);
        using var picture = new MemoryStream();
        await content.CopyToAsync(picture, Cancellation);
        using var generator = new QRCodeGenerator();
        using var drawn = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        Assert.Equal(drawn.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(dark => dark ? '#' : '.'))), BlackAndWhite.Modules(picture.ToArray(), drawn.ModuleMatrix.Count));
        Assert.Contains(Convert.ToBase64String(picture.ToArray()), page, StringComparison.Ordinal);
        Assert.Contains($"核验地址：{address}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_data_hold_every_published_report()
    {
        await using var office = await OpenAsync();
        var code = await PublishedAsync(office);
        var browser = office.Browser();

        using var json = JsonDocument.Parse(await ReadAsync(browser, "/public/data.json"));
        var csv = await ReadAsync(browser, "/public/data.csv");
        using var api = JsonDocument.Parse(await ReadAsync(browser, $"/api/publications/{code}"));

        var reports = json.RootElement.GetProperty("reports").EnumerateArray().ToList();
        var report = Assert.Single(reports, one => one.GetProperty("code").GetString() == code);
        Assert.Equal(Name, report.GetProperty("content").GetProperty("project").GetString());
        Assert.Equal(reports.Count + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length); // and the heads
        Assert.Contains("921300", csv, StringComparison.Ordinal);
        Assert.Equal("优", api.RootElement.GetProperty("report").GetProperty("grade").GetString());
    }

    [Fact]
    public async Task What_was_published_stays_as_it_was_and_a_correction_says_why()
    {
        await using var office = await OpenAsync();
        var first = await PublishedAsync(office);
        var project = office.Project(Name);
        await using (var work = await office.Services.GetRequiredService<Database>().ReadAsync(Cancellation))
        {
            await work.ExecuteAsync("UPDATE evaluation_lines SET actual = '45%' WHERE actual = '92%'", null, Cancellation);
        }

        var frozen = await ReadAsync(office.Browser(), $"/public/{first}");
        var treasury = await office.SignedInAsync(office.Account(Role.TreasuryPerformance, "1499"));
        using var silent = await PostAsync(treasury, project);
        using var corrected = await PostAsync(treasury, project, ("reason", "满意度填错，联系人：许闻舟"));
        var old = await ReadAsync(office.Browser(), $"/public/{first}");
        var list = await ReadAsync(office.Browser(), "/public");
        var second = Codes().Match(list).Groups["code"].Value;

        Assert.Contains("92%", frozen, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.Contains($"<a class=\"lnk\" href=\"/public/{second}\">", old, StringComparison.Ordinal);
        Assert.Contains("更正原因：满意度填错，联系人：＊＊", old, StringComparison.Ordinal);
        Assert.DoesNotContain(first, list, StringComparison.Ordinal);
        Assert.Contains("45%", await ReadAsync(office.Browser(), $"/public/{second}"), StringComparison.Ordinal);
        Assert.Contains("核验相符，但已更正", await ReadAsync(office.Browser(), $"/v/{first}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_published_before_it_has_passed_or_by_anybody_else()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);
        var treasury = office.Account(Role.TreasuryPerformance, "1499").Actor;

        var early = await FailureAsync(office, treasury, project);
        await PassedEvaluation.WriteAsync(office, project, Cancellation);
        var clerk = await FailureAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, project);
        var department = await FailureAsync(office, office.Account(Role.Department, "149902").Actor, project);
        var stranger = await FailureAsync(office, office.Account(Role.UnitClerk, "14990101").Actor, project);
        var administrator = await FailureAsync(office, office.Account(Role.SystemAdministrator, "1499").Actor, project);

        Assert.Contains("审核通过以后才能公开", early?.Message, StringComparison.Ordinal);
        Assert.IsType<Failure.Forbidden>(clerk);
        Assert.IsType<Failure.Forbidden>(department);
        Assert.IsType<Failure.NotFound>(stranger);
        Assert.IsType<Failure.NotFound>(administrator);
    }

    [Fact]
    public async Task Photos_that_the_unit_lets_out_stand_beside_the_report_without_their_place()
    {
        await using var office = await OpenAsync();
        var (clerk, project, anybody) = (office.Account(Role.UnitClerk, "14990201"), office.Project(Name), office.Browser());
        await PassedEvaluation.WriteAsync(office, project, Cancellation);
        var (photo, bare) = SomePhoto.Jpeg(new Dice(11), isLittle: false, turn: 6);
        var ids = (await office.AskAsync<AddAttachment, Result<IReadOnlyList<long>>>(add => add.ExecuteAsync(
            clerk.Actor, project.YearId, DocumentKind.Evaluation, 2, [new UploadedFile("机房.jpg", photo), new UploadedFile("半张.jpg", photo[..300]), new UploadedFile("后来.jpg", SomePhoto.Jpeg(new Dice(12), isLittle: true, turn: 1).File)], custodian: null, capturedOn: null, Cancellation))).Match(made => made, _ => []);
        var browser = await office.SignedInAsync(clerk);

        using var opened = await Office.PostAsync(browser, Office.At(project, "/evaluation").OriginalString, Office.At(project, FormattableString.Invariant($"/attachments/{ids[0]}/open")).OriginalString);
        using var damaged = await Office.PostAsync(browser, Office.At(project, "/evaluation").OriginalString, Office.At(project, FormattableString.Invariant($"/attachments/{ids[1]}/open")).OriginalString);
        var code = await PublishAsync(office, project);
        using var late = await Office.PostAsync(browser, Office.At(project, "/evaluation").OriginalString, Office.At(project, FormattableString.Invariant($"/attachments/{ids[2]}/open")).OriginalString);
        var page = await ReadAsync(anybody, $"/public/{code}");
        var address = new Uri(FormattableString.Invariant($"/public/{code}/photos/{ids[0]}"), UriKind.Relative);
        var copy = await anybody.GetByteArrayAsync(address, Cancellation);
        var attachments = await ReadAsync(browser, Office.At(project, "/evaluation").OriginalString);
        using var hidden = await anybody.GetAsync(new Uri(FormattableString.Invariant($"/public/{code}/photos/{ids[1]}"), UriKind.Relative), Cancellation);
        using var closed = await Office.PostAsync(browser, Office.At(project, "/evaluation").OriginalString, Office.At(project, FormattableString.Invariant($"/attachments/{ids[0]}/close")).OriginalString);
        using var gone = await anybody.GetAsync(address, Cancellation);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict), (opened.StatusCode, damaged.StatusCode, late.StatusCode)); // who published has not seen the late one
        Assert.Contains("去不掉其中的位置信息，不能公开", await damaged.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("照片 1 张", page, StringComparison.Ordinal);
        Assert.Equal(bare, copy);
        Assert.Contains("2021-06-30", attachments, StringComparison.Ordinal); // the camera's word, kept for the unit
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.StatusCode, gone.StatusCode));
    }

    private static async Task<string> PublishedAsync(Office office)
    {
        var project = office.Project(Name);
        await PassedEvaluation.WriteAsync(office, project, Cancellation);
        return await PublishAsync(office, project);
    }

    private static async Task<string> PublishAsync(Office office, DemoProject project)
    {
        var treasury = await office.SignedInAsync(office.Account(Role.TreasuryPerformance, "1499"));
        using var answer = await PostAsync(treasury, project);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return Codes().Match(await ReadAsync(office.Browser(), "/public")).Groups["code"].Value;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, DemoProject project, params (string Name, string Value)[] fields) =>
        Office.PostAsync(browser, Office.At(project, "/publication").OriginalString, Office.At(project, "/publication").OriginalString, fields);

    private static Task<Failure?> FailureAsync(Office office, Actor actor, DemoProject project) => office.AskAsync<PublishReport, Failure?>(
        async publish => (await publish.ExecuteAsync(actor, project.YearId, await office.VersionAsync(project), reason: null, Cancellation)).Failed(out var why, out _) ? why : null);

    private static Task<string> ReadAsync(HttpClient browser, string address) => browser.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);

    [GeneratedRegex("/public/(?<code>[0-9A-Z]{4}-[0-9A-Z]{4})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Codes();
}
